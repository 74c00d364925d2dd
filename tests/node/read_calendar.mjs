// Reads a calendar as ical.js does, Thunderbird's parser, and prints its dates as JSON, in order of their start.
// usage: node read_calendar.mjs FROM TO < calendar.ics
//
// FROM and TO are ISO 8601, half open, and find what overlaps them; for them an all-day date is a day in UTC.
// Times are printed in UTC, all-day dates as days, the end as in the file: the day after the last.
// `recurrence_id` is when a date of a series would have begun by its rule, whether it was moved or not.
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';

const [from, to] = process.argv.slice(2).map(Date.parse);
if (!(from < to)) throw new Error('Say from when to when, such as 2027-03-01 2027-04-01.');

const calendar = new ICAL.Component(ICAL.parse(readFileSync(0, 'utf8')));
const events = calendar.getAllSubcomponents('vevent');
events.forEach(refuseTimesWithoutZone);
const isOverride = (event) => event.hasProperty('recurrence-id');
const overrides = events.filter(isOverride).map((event) => new ICAL.Event(event));

const dates = [];
const placed = new Set();
for (const component of events.filter((event) => !isOverride(event))) {
  const uid = component.getFirstPropertyValue('uid');
  // By itself ical.js takes every override in the file for one of this series, whatever its UID.
  const exceptions = overrides.filter((override) => override.uid === uid);
  const event = new ICAL.Event(component, { strictExceptions: true, exceptions });
  if (event.isRecurring()) expand(event, exceptions);
  else add(event, event.startDate, event.endDate, null);
}
// An override of a date that no series has: many programs show it, so that it must not be lost here.
for (const override of overrides) {
  if (!placed.has(override)) add(override, override.startDate, override.endDate, override.recurrenceId);
}
dates.sort((one, other) => (key(one) < key(other) ? -1 : 1));
console.log(JSON.stringify(dates, null, 1));

// Beyond TO as well, as far as there are overrides: a date may have been moved from there into the range.
function expand(series, exceptions) {
  const last = Math.max(to, ...exceptions.map((exception) => instant(exception.recurrenceId)));
  const iterator = series.iterator();
  for (let original = iterator.next(); original && instant(original) <= last; original = iterator.next()) {
    const { item, startDate, endDate } = series.getOccurrenceDetails(original);
    placed.add(item);
    add(item, startDate, endDate, original);
  }
}

function add(event, start, end, original) {
  if (instant(start) >= to || Math.max(instant(end), instant(start) + 1) <= from) return;
  dates.push({
    uid: event.uid,
    start: iso(start),
    end: iso(end),
    summary: event.summary,
    status: event.component.getFirstPropertyValue('status'),
    recurrence_id: original && iso(original),
  });
}

function key({ start, uid, recurrence_id }) {
  return [start, uid, recurrence_id].join(' ');
}

function instant(time) {
  return time.toUnixTime() * 1000;
}

function iso(time) {
  return (time.isDate ? time : time.convertToZone(ICAL.Timezone.utcTimezone)).toString();
}

// ical.js takes a zone that the file does not describe for none, and a time without one for UTC.
function refuseTimesWithoutZone(event) {
  for (const property of event.getAllProperties()) {
    for (const time of property.getValues()) {
      if (time instanceof ICAL.Time && !time.isDate && time.zone === ICAL.Timezone.localTimezone) {
        throw new Error(`${property.toICALString()}: the file describes no such time zone.`);
      }
    }
  }
}
