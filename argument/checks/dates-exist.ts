import { daysOf } from "./calendar.ts";
import { type Check, error, type Problem } from "./check.ts";
import { writtenSources } from "./written.ts";

/** A date names a day, month or year that there is, and a range runs forwards. */
export const datesExist: Check = {
  name: "dates-exist",
  *run({ corpus }) {
    for (const { entry, value } of writtenSources(corpus)) {
      const dates: readonly (readonly [Problem["path"], string | undefined])[] = [
        [["issued"], value.issued],
        [["effective"], value.effective],
        [["statusAsOf"], value.statusAsOf],
        [["check", "on"], value.check?.on],
        [["preprintOf", "issued"], value.preprintOf?.["issued"]],
      ];
      for (const [path, date] of dates)
        if (date !== undefined && !daysOf(date))
          yield error(entry, path, `${value.key}: "${date}" is no date in the calendar, or its range runs backwards.`);
    }
  },
};
