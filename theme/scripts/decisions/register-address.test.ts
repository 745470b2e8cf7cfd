import { expect, test } from "vitest";
import { readChoice, writeChoice } from "./register-address";

const known = { aar: ["2024"], kkr: ["midtjylland"], udfald: ["udsat", "taget-til-efterretning"] };

test("a choice is the same after the way through the address", () => {
  const choice = { aar: "2024", kkr: "", udfald: "taget-til-efterretning" };
  expect(writeChoice(choice)).toBe("?aar=2024&udfald=taget-til-efterretning");
  expect(readChoice(writeChoice(choice), known)).toEqual(choice);
});

test("what the register does not know chooses nothing", () => {
  expect(readChoice("?aar=1999&kkr=<script>&udfald=udsat&udfald=andre&x=y", known)).toEqual({ aar: "", kkr: "", udfald: "udsat" });
  expect(writeChoice({ aar: "", kkr: "", udfald: "" })).toBe("");
});
