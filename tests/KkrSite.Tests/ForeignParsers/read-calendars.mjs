// What ical.js finds in calendars: { path: text } comes in, { path: calendar } goes out. Moments are converted by the time zone
// that stands in the file itself, never by one that the machine knows.
import { text } from "node:stream/consumers";
import ICAL from "ical.js";

const moment = (time) => (time === null ? null : new Date(time.toUnixTime() * 1000).toISOString());

function readTime(event, name) {
  const property = event.getFirstProperty(name);
  if (property === null) {
    return null;
  }

  const time = property.getFirstValue();
  return { isDate: time.isDate, local: time.toString(), zone: property.getFirstParameter("tzid") ?? null, utc: time.isDate ? null : moment(time) };
}

function readEvent(event) {
  const value = (name) => event.getFirstPropertyValue(name);
  return {
    uid: value("uid"),
    sequence: value("sequence"),
    stamp: moment(value("dtstamp")),
    modified: moment(value("last-modified")),
    start: readTime(event, "dtstart"),
    end: readTime(event, "dtend"),
    summary: value("summary"),
    description: value("description"),
    location: value("location"),
    url: value("url"),
    categories: event.getFirstProperty("categories")?.getValues() ?? [],
    status: value("status"),
    transparency: value("transp"),
  };
}

function readCalendar(source) {
  const calendar = new ICAL.Component(ICAL.parse(source));
  const value = (name) => calendar.getFirstPropertyValue(name);
  return {
    kind: calendar.name,
    version: value("version"),
    product: value("prodid"),
    scale: value("calscale"),
    method: value("method"),
    name: value("name"),
    oldName: value("x-wr-calname"),
    source: value("source"),
    refresh: value("refresh-interval")?.toString(),
    zones: calendar.getAllSubcomponents("vtimezone").map((zone) => zone.getFirstPropertyValue("tzid")),
    events: calendar.getAllSubcomponents("vevent").map(readEvent),
  };
}

const calendars = JSON.parse(await text(process.stdin));
console.log(JSON.stringify(Object.fromEntries(Object.entries(calendars).map(([path, source]) => [path, readCalendar(source)]))));
