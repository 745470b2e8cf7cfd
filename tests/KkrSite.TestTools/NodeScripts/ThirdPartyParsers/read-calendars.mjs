// Reads calendars with ical.js. Input: { path: text }. Output: { path: calendar }. Times are converted with the time zone that the
// file itself defines, never with one of the machine.
import { text } from "node:stream/consumers";
import ICAL from "ical.js";

const moment = (time) => (time === null ? null : new Date(time.toUnixTime() * 1000).toISOString());

function readTime(event, name) {
  const property = event.getFirstProperty(name);
  if (property === null) {
    return null;
  }

  const time = property.getFirstValue();
  return {
    isDate: time.isDate,
    local: time.toString(),
    zone: property.getFirstParameter("tzid") ?? null,
    utc: time.isDate ? null : moment(time),
  };
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
