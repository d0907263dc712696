package io.github.hindcast.load.feed;

import io.github.hindcast.base.Loaded;
import io.github.hindcast.base.Problem;
import io.github.hindcast.base.Text;
import io.github.hindcast.load.Quoted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/// Reads a price file of anybody's: encoding, separator, header, days, numbers and vendor are found
/// from its content.
///
/// ```java
/// Loaded<Optional<Reading>> read = VendorFile.read(Path.of("al2006.csv"), Hints.none());
/// read.value().ifPresent(reading -> reading.table().size());
/// ```
///
/// There is no reading where the file as a whole cannot be understood; where single rows cannot,
/// there is one without them, and the problems are a digest of them.
public final class VendorFile {
  private static final int MOST_MEBIBYTES = 256;
  private static final int SAMPLE = 1 << 16;

  private final String file;
  private final Hints hints;
  private final List<Fault> faults = new ArrayList<>();

  private VendorFile(String file, Hints hints) {
    this.file = file;
    this.hints = hints;
  }

  public static Loaded<Optional<Reading>> read(Path path, Hints hints) {
    return read(path, Quoted.whole(path.toString()), hints);
  }

  /// With the name by which problems call the file.
  static Loaded<Optional<Reading>> read(Path path, String name, Hints hints) {
    var file = new VendorFile(name, hints);
    var reading = file.bytes(path).flatMap(file::reading);
    int rows = reading.map(read -> read.understood().rows()).orElse(0);
    var problems = new ArrayList<Problem>();
    file.faults.forEach(fault -> problems.add(fault.in(name)));
    reading.ifPresent(
        read -> read.broken().digest(rows).forEach(fault -> problems.add(fault.in(name))));
    return Loaded.of(reading, problems);
  }

  private Optional<byte[]> bytes(Path path) {
    if (!Files.exists(path)) {
      return whole(Text.of("no such file", "文件不存在"));
    }
    if (!Files.isRegularFile(path)) {
      return whole(Text.of("expected a file, was a folder or a device", "应为文件，实为目录或设备"));
    }
    try {
      if (Files.size(path) > (long) MOST_MEBIBYTES << 20) {
        return whole(
            Text.format("expected at most %s MB, was longer", "文件不得超过 %s MB", MOST_MEBIBYTES));
      }
      var bytes = Files.readAllBytes(path);
      return bytes.length == 0
          ? whole(Text.of("expected a header and rows, was an empty file", "应有表头和数据，实为空文件"))
          : Optional.of(bytes);
    } catch (IOException _) {
      return whole(Text.of("the file could not be read", "文件无法读取"));
    }
  }

  private <T> Optional<T> whole(Text message) {
    faults.add(Fault.whole(message));
    return Optional.empty();
  }

  private Optional<Reading> reading(byte[] bytes) {
    var found = Encoded.of(bytes);
    found.fault().ifPresent(faults::add);
    var named = named();
    if (found.text().isEmpty() || named.isEmpty()) {
      return Optional.empty();
    }
    var encoded = found.text().get();
    boolean quoted = PlainText.isQuoted(encoded.bytes());
    var plain = PlainText.of(encoded.bytes());
    var head = Head.find(plain.bytes(), named.get());
    if (head.isEmpty()) {
      return noHeader(plain);
    }
    var known = head.get();
    var text =
        quoted ? PlainText.unquoted(plain.bytes(), known.separator(), faults) : Optional.of(plain);
    return text.flatMap(rows -> reading(bytes, encoded, known, rows, quoted));
  }

  private Optional<Reading> reading(
      byte[] bytes, Encoded encoded, Head found, PlainText text, boolean quoted) {
    var profile = profile(found);
    Supplier<RowScanner> rows =
        () -> {
          var scanner =
              quoted
                  ? new RowScanner(text, PlainText.UNIT, 0, 1)
                  : new RowScanner(text, found.separator(), found.end(), found.line() + 1);
          while (quoted && scanner.next() && scanner.line() < found.line()) {
            // The lines above the header, and the header, are no rows of the table.
          }
          return scanner;
        };
    var head = new Forms(found, rows, hints).withRealVolume();
    var forms = new Forms(head, rows, hints);
    var dates = forms.dates(faults);
    var numbers = forms.numbers(faults);
    if (profile.isEmpty() || dates.isEmpty() || numbers.isEmpty()) {
      return Optional.empty();
    }
    var zone = hints.zone().orElse(ZoneOffset.UTC);
    var hash = CompletableFuture.supplyAsync(() -> sha256(bytes));
    var parts =
        new TableParts(
            text,
            part ->
                new TableReader(
                    file,
                    head,
                    part,
                    numbers.get(),
                    new Moment(dates.get(), zone),
                    profile.get().isNamedOnce()),
            TableParts.PART_BYTES);
    boolean goesOn = profile.get().isNamedOnce() && head.has(Role.SYMBOL);
    var table =
        quoted || goesOn
            ? parts.asOne(rows.get())
            : parts.inParts(head.separator(), head.end(), head.line() + 1);
    var understood =
        new Understood(
            profile.get().word(),
            encoded.name(),
            separator(head.separator()),
            numbers.get().decimal(),
            dates.get().words(),
            head.line(),
            used(head),
            head.left(),
            head.titles(),
            table.footers(),
            table.size(),
            table.withoutTrade(),
            notes(profile.get(), table, zone));
    return Optional.of(
        new Reading(
            understood, table.table(), profile.get(), table.broken(), table.zoned(), hash.join()));
  }

  private List<Text> notes(Profile profile, TableParts.Read table, ZoneId zone) {
    var notes = new ArrayList<Text>();
    profile.note().ifPresent(notes::add);
    if (table.zoned()) {
      notes.add(
          Text.format(
              "times that say their offset are told in %s",
              "带时区的时间换算为 %s 时间", zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId()));
    }
    if (!table.ended()) {
      notes.add(
          Text.of("the last line has no line end: see that the file is whole", "末行无换行符：请确认文件完整"));
    }
    return notes;
  }

  private static Map<String, String> used(Head head) {
    var used = new LinkedHashMap<String, String>();
    for (var role : Role.values()) {
      if (head.has(role)) {
        used.put(role.word(), Quoted.bare(head.name(role)));
      }
    }
    return used;
  }

  private static Text separator(char separator) {
    return switch (separator) {
      case ',' -> Text.of("commas", "逗号");
      case ';' -> Text.of("semicolons", "分号");
      case '\t' -> Text.of("tabs", "制表符");
      default -> Text.of("bars", "竖线");
    };
  }

  /// The roles that the user gave to columns; empty, with a fault, where a word is no role.
  private Optional<Map<Role, String>> named() {
    var named = new EnumMap<Role, String>(Role.class);
    hints
        .columns()
        .forEach((word, column) ->
            Role.of(word)
                .ifPresentOrElse(
                    role -> named.put(role, column),
                    () ->
                        whole(
                            Text.format(
                                "--map: unknown word '%s'; expected one of %s",
                                "--map：未知的词“%s”；应为 %s 之一",
                                word,
                                String.join(", ", Role.words())))));
    return faults.isEmpty() ? Optional.of(named) : Optional.empty();
  }

  private Optional<Profile> profile(Head head) {
    for (var entry : hints.columns().entrySet()) {
      if (!head.names().contains(entry.getValue())) {
        faults.add(
            new Fault(
                head.line(),
                "",
                Text.format(
                    "--map: no column is called '%s'; the columns are %s",
                    "--map：没有名为“%s”的列；现有列为 %s",
                    entry.getValue(),
                    Quoted.bare(String.join(", ", head.names())))));
      }
    }
    if (hints.profile().isEmpty()) {
      return faults.isEmpty() ? Optional.of(Profile.recognised(head.names())) : Optional.empty();
    }
    var word = hints.profile().get();
    var profile = Profile.of(word);
    if (profile.isEmpty()) {
      return whole(
          Text.format(
              "unknown profile '%s'; expected one of %s",
              "未知格式“%s”；应为 %s 之一", word, Profile.words()));
    }
    var missing = profile.get().missing(head.names());
    if (!missing.isEmpty()) {
      faults.add(
          new Fault(
              head.line(),
              "",
              Text.format(
                  "expected the columns of %s, was a header without %s",
                  "应为 %s 的列，表头缺少 %s", word, String.join(", ", missing))));
      return Optional.empty();
    }
    return faults.isEmpty() ? profile : Optional.empty();
  }

  private Optional<Reading> noHeader(PlainText text) {
    var start = Arrays.copyOf(text.bytes(), Math.min(SAMPLE, text.bytes().length));
    var first =
        new String(start, java.nio.charset.StandardCharsets.UTF_8)
            .lines()
            .filter(line -> !line.isBlank())
            .findFirst()
            .orElse("");
    faults.add(
        new Fault(
            1,
            "",
            Text.format(
                "expected a header with a day and a close, such as date,open,high,low,close, was %s;"
                    + " --map date=COLUMN,close=COLUMN names them",
                "应有含日期与收盘价的表头（如“date,open,high,low,close”），实为 %s；可用“--map date=DAY,close=PRICE”指明各列",
                Quoted.of(first))));
    return Optional.empty();
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
