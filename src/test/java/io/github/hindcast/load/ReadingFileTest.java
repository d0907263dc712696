package io.github.hindcast.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.view.CallId;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Where a reading is set into a file, for every way in which calls are written.
final class ReadingFileTest {
  private static final String CASES =
      """
      = a call without readings gets them at its end
      calls:
        - id: one
          level: 10
          window: { to: 2020-12-31 }   # until the end

        # the next one
        - id: two
          level: 5
      ---
      calls:
        - id: one
          level: 10
          window: { to: 2020-12-31 }   # until the end
          readings:
            mine: { level: 12 }

        # the next one
        - id: two
          level: 5
      = a text of several lines belongs to the call
      calls:
        - id: one
          level: 10
          assumptions:
            size:
              en: >-
                one

                two
          # about the call
        - id: two
          level: 5
      ---
      calls:
        - id: one
          level: 10
          assumptions:
            size:
              en: >-
                one

                two
          readings:
            mine: { level: 12 }
          # about the call
        - id: two
          level: 5
      = a closing bracket belongs to the call
      calls:
        - id: one
          level: 10
          exits: [
            { at: 5 }
          ]
        - id: two
          level: 5
      ---
      calls:
        - id: one
          level: 10
          exits: [
            { at: 5 }
          ]
          readings:
            mine: { level: 12 }
        - id: two
          level: 5
      = readings that are there follow the new one with their comments
      calls:
        - id: one
          readings:   # others
            # the second
            other: { level: 11 }
          level: 10
      ---
      calls:
        - id: one
          readings:   # others
            mine: { level: 12 }
            # the second
            other: { level: 11 }
          level: 10
      = readings on one line
      calls:
        - id: one
          readings: { other: { level: 11 } }
          level: 10
      ---
      calls:
        - id: one
          readings: { mine: { level: 12 }, other: { level: 11 } }
          level: 10
      = no readings on one line
      calls:
        - id: one
          readings: {}
          level: 10
      ---
      calls:
        - id: one
          readings: { mine: { level: 12 } }
          level: 10
      = a call on one line
      calls:
        - { id: one, level: 10 }
      ---
      calls:
        - { readings: { mine: { level: 12 } }, id: one, level: 10 }
      = a call that is the only one and at the margin
      calls:
      - id: one
        level: 10
      ---
      calls:
      - id: one
        level: 10
        readings:
          mine: { level: 12 }
      = letters beyond the first plane count as one
      calls: [{ id: "\uD83D\uDE00", level: 1 }, { id: one, level: 10 }]
      ---
      calls: [{ id: "\uD83D\uDE00", level: 1 }, { readings: { mine: { level: 12 } }, id: one, level: 10 }]
      """;

  static Stream<Arguments> cases() {
    return Stream.of(CASES.split("(?m)^= ", -1))
        .filter(part -> !part.isEmpty())
        .map(part -> part.split("\n", 2))
        .map(part -> {
          var files = part[1].split("(?m)^---\n", 2);
          return Arguments.of(part[0], files[0], files[1]);
        });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void aReadingIsSetIntoTheText(String what, String before, String after) {
    assertThat(with(before, false, "level", "12")).isEqualTo(after);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void linesEndAsTheyDoInTheFile(String what, String before, String after) {
    assertThat(with(before.replace("\n", "\r\n"), false, "level", "12"))
        .isEqualTo(after.replace("\n", "\r\n"));
  }

  @Test
  void aLastLineWithoutAnEndGetsOne() {
    assertThat(with("calls:\n  - id: one\n    level: 10", false, "level", "12"))
        .isEqualTo(
            "calls:\n  - id: one\n    level: 10\n    readings:\n      mine: { level: 12 }\n");
  }

  @Test
  void jsonStaysJson() {
    var before =
        """
        {"calls": [
          {
            "id": "one",
            "window": {"to": "2020-12-31"}
          }
        ]}
        """;

    assertThat(with(before, true, "window.to", "2020-06-30"))
        .isEqualTo(
            """
            {"calls": [
              { "readings": { "mine": { "window": { "to": "2020-06-30" } } },
                "id": "one",
                "window": {"to": "2020-12-31"}
              }
            ]}
            """);
  }

  @Test
  void aListIsSaidWholeAndWhatWasTextStaysText() {
    var before =
        """
        calls:
          - id: one
            entry: { zone: [10, 20], order: limit }
            assumptions: { size: { en: "12", zh: '真"的' } }
            readings: { other: { assumptions: { size: { en: "no", zh: 两 } } } }
        """;

    assertThat(with(before, false, "entry.zone[1]", "30", "other"))
        .contains(
            "{ mine: { assumptions: { size: { en: \"no\", zh: \"两\" } }, entry: { zone: [10, 30] } },"
                + " other:");
  }

  @Test
  void aNameThatIsThereIsRefused() {
    var problems = new Problems("book.yaml");
    var text = "calls:\n  - id: one\n    readings: { mine: { level: 11 } }\n";

    assertThat(
            ReadingFile.with(
                new NewReading(new CallId("book", "one", CallId.BASE), "mine", Map.of()),
                text,
                false,
                problems))
        .isEmpty();
    assertThat(problems.list()).hasSize(1);
    assertThat(problems.list().getFirst().render(io.github.hindcast.base.Language.EN))
        .isEqualTo("book.yaml: one has a reading 'mine' already");
  }

  private static String with(String text, boolean json, String path, String value) {
    return with(text, json, path, value, CallId.BASE);
  }

  private static String with(String text, boolean json, String path, String value, String of) {
    var problems = new Problems("book.yaml");
    var reading = new NewReading(new CallId("book", "one", of), "mine", Map.of(path, value));
    var made = ReadingFile.with(reading, text, json, problems);
    assertThat(problems.list()).isEmpty();
    return made.orElseThrow();
  }
}
