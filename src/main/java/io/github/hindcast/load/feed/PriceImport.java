package io.github.hindcast.load.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.hindcast.base.Loaded;
import io.github.hindcast.base.Problem;
import io.github.hindcast.base.Text;
import io.github.hindcast.load.DataFolder;
import io.github.hindcast.load.Origin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Brings files of prices into the folder of the data.
///
/// All files are read, and all that is to be written is written beside its place and loaded from
/// there, as a run would load it, before the first is moved; the list of imports is moved last, so
/// that it never names what is not there. Where any file has a problem nothing is moved at all.
public final class PriceImport {
  private static final int MOST_TOLD = 3;

  private final DataFolder folder;
  private final ImportOptions options;
  private final Instant now;

  private PriceImport(DataFolder folder, ImportOptions options, Instant now) {
    this.folder = folder;
    this.options = options;
    this.now = now;
  }

  public static PriceImport of(DataFolder folder, ImportOptions options, Instant now) {
    return new PriceImport(folder, options, now);
  }

  /// What is told of one file.
  public record Said(String file, List<Text> lines) {
    public Said {
      lines = List.copyOf(lines);
    }
  }

  /// What became of an import.
  ///
  /// @param said of each file
  /// @param written the files that were written, or would be, as the folder calls them
  public record Result(List<Said> said, List<String> written) {
    public Result {
      said = List.copyOf(said);
      written = List.copyOf(written);
    }
  }

  /// Reads all files and, where nothing is wrong with any, writes what they hold.
  ///
  /// @param dry whether nothing is to be written in the folder
  public Loaded<Result> run(List<Path> files, boolean dry) throws IOException {
    var listed = folder.listed();
    if (!listed.isClean()) {
      return Loaded.of(new Result(List.of(), List.of()), listed.problems());
    }
    var problems = new ArrayList<Problem>();
    var imports = new ArrayList<FileImport>();
    var terms = new Terms(folder, listed.value().keySet());
    unknown(listed.value().keySet()).ifPresent(problems::add);
    for (var file : problems.isEmpty() ? files : List.<Path>of()) {
      var one = new FileImport(file, options, listed.value(), terms);
      one.read();
      problems.addAll(one.problems());
      imports.add(one);
    }
    problems.addAll(twice(imports));
    var said =
        imports.stream().map(each -> new Said(each.path().toString(), each.lines())).toList();
    if (!problems.isEmpty() || imports.stream().allMatch(each -> each.prepared().isEmpty())) {
      return Loaded.of(new Result(said, List.of()), problems);
    }
    var ready = dry ? Files.createTempDirectory("hindcast-import") : beside();
    try {
      var written = prepare(imports, ready);
      problems.addAll(tryOut(ready));
      if (problems.isEmpty() && !dry) {
        move(ready, written);
      }
      return Loaded.of(new Result(said, problems.isEmpty() ? written : List.of()), problems);
    } finally {
      remove(ready);
    }
  }

  private Optional<Problem> unknown(
      java.util.Set<io.github.hindcast.instrument.InstrumentId> listed) {
    return options
        .like()
        .filter(like -> !listed.contains(like))
        .map(like ->
            Fault.whole(
                    Text.format(
                        "no instrument is listed as %s; --like takes one that is",
                        "没有列出品种 %s；--like 须为已列出的品种", like))
                .in("--like"));
  }

  private static List<Problem> twice(List<FileImport> imports) {
    var problems = new ArrayList<Problem>();
    var names = new HashSet<String>();
    for (var one : imports) {
      for (var each : one.prepared()) {
        if (!names.add(each.file())) {
          problems.add(
              Fault.whole(
                      Text.format(
                          "another file of this import has prices of %s too; import one of them",
                          "本次导入的另一文件也含 %s 的价格；请只导入其一", each.id()))
                  .in(one.path().toString()));
        }
      }
    }
    return problems;
  }

  private Path beside() throws IOException {
    Files.createDirectories(folder.path());
    return Files.createTempDirectory(folder.path(), ".import-");
  }

  /// All files as they will be; their names within the folder.
  private List<String> prepare(List<FileImport> imports, Path ready) throws IOException {
    var written = new ArrayList<String>();
    var listFile = folder.path().resolve(DataFolder.IMPORTED);
    var before = Files.exists(listFile) ? Files.readString(listFile, UTF_8) : "";
    var list = before;
    for (var one : imports) {
      for (var each : one.prepared()) {
        var sum = write(each, ready.resolve(each.file()));
        written.add(each.file());
        if (each.listing()) {
          list = ListFile.with(list, each.id(), each.lines(origin(one, sum)));
        }
      }
    }
    if (!list.isEmpty()) {
      Files.writeString(ready.resolve(DataFolder.IMPORTED), list, UTF_8);
    }
    if (!list.equals(before)) {
      written.add(DataFolder.IMPORTED);
    }
    return written;
  }

  private Origin origin(FileImport one, String written) {
    var reading = one.reading().orElseThrow();
    return new Origin(
        String.valueOf(one.path().getFileName()),
        reading.understood().profile(),
        reading.sha256(),
        now.truncatedTo(ChronoUnit.SECONDS).toString(),
        written);
  }

  private static String write(Prepared each, Path file) throws IOException {
    Files.createDirectories(file.resolveSibling(""));
    try (var out =
        new DigestOutputStream(Files.newOutputStream(file), MessageDigest.getInstance("SHA-256"))) {
      var form = new OwnForm(each.table(), each.within(), each.contracts(), each.days());
      form.write(each.series(), out);
      return HexFormat.of().formatHex(out.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  /// What would be wrong with the files if they stood where they go, the first few of each; told of
  /// them as they will be called.
  private List<Problem> tryOut(Path ready) {
    var place = ready.toAbsolutePath().normalize().toString().replace('\\', '/') + "/";
    var told = new HashMap<String, Integer>();
    return folder.tryOut(ready, _ -> {}).stream()
        .filter(problem -> told.merge(problem.file(), 1, Integer::sum) <= MOST_TOLD)
        .map(problem ->
            new Problem(
                problem.file().replace(place, "").replaceFirst("^.*/\\.import-[^/]*/", "")
                    + " (as it would be written)",
                problem.line(),
                problem.column(),
                problem.key(),
                problem.message()))
        .toList();
  }

  /// Prices first, the list last. The columns that were kept of a large file when it was tried out
  /// go with it, so that the first run need not read it as text.
  private void move(Path ready, List<String> written) throws IOException {
    for (var name : written) {
      var target = folder.path().resolve(name);
      Files.createDirectories(target.resolveSibling(""));
      Files.move(
          ready.resolve(name),
          target,
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
      var cache = DataFolder.cache(ready.resolve(name));
      if (Files.exists(cache)) {
        var place = DataFolder.cache(target);
        Files.createDirectories(place.resolveSibling(""));
        Files.move(
            cache, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }
}
