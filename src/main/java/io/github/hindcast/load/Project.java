package io.github.hindcast.load;

import io.github.hindcast.base.Loaded;
import io.github.hindcast.base.Text;
import io.github.hindcast.instrument.InstrumentId;
import io.github.hindcast.market.Market;
import io.github.hindcast.view.Book;
import io.github.hindcast.view.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// All files of a project: what happened, what was published, and the calls that say it in a form
/// that can be judged.
///
/// Whatever is wrong with one file, the others load: a wrong call is missing from its book, a book
/// whose source is not on record is missing, an instrument with a wrong price file has no prices.
/// Each time a problem says so; nothing is dropped without one.
public final class Project {
  private static final List<String> TREES = List.of(".yaml", ".yml", ".json");
  private static final List<String> BOOKS = List.of(".yaml", ".yml", ".json", ".csv");

  private final Path home;
  private final Market market;
  private final Records records;
  private final List<Book> books;
  private final Map<String, Path> files;

  private Project(Path home, Market market, Records records, List<Book> books, List<Path> files) {
    this.home = home;
    this.market = market;
    this.records = records;
    this.books = List.copyOf(books);
    this.files = new LinkedHashMap<>();
    files.forEach(file -> this.files.putIfAbsent(Folder.stem(file), file));
  }

  /// Loads `strategies/` and `seeds/` of `home`, and the folder `data`, which need not be in it.
  public static Loaded<Project> load(Path home, Path data) {
    return load(home, data, _ -> {});
  }

  /// As above; `notices` is told what became of the caches of large price files, which changes no
  /// result.
  public static Loaded<Project> load(Path home, Path data, Consumer<Text> notices) {
    var folder = new Folder(home);
    var market = new MarketFiles(folder, data, new PriceCache(notices)).load();
    var sources = sources(folder, home.resolve("seeds"));
    var read = market.records();
    var records =
        new Records(read.instruments(), read.anchors(), read.rates(), read.outcomes(), sources);
    var files = folder.list(home.resolve("strategies"), BOOKS);
    var books = books(folder, files, records);
    return Loaded.of(new Project(home, market.market(), records, books, files), folder.found());
  }

  /// Loads books that need not be in `strategies/`; their calls may name whatever this project has.
  public Loaded<List<Book>> books(List<Path> files) {
    var folder = new Folder(home);
    var loaded = books(folder, files, records);
    return Loaded.of(loaded, folder.found());
  }

  /// The text of a strategy file with one more reading in it, and the book that it makes.
  public record WithReading(String text, Book book) {}

  /// Reads a strategy file anew and sets a reading into it, which need not say anything sound: the
  /// book then has no such reading, and the problems say why. Nothing is written.
  public Loaded<Optional<WithReading>> withReading(Path file, NewReading reading) {
    var folder = new Folder(home);
    var problems = folder.problems(file);
    if (CallSheet.is(file)) {
      problems.whole(Text.of("a spreadsheet of calls holds no readings", "判断表格中不能写口径"));
      return Loaded.of(Optional.empty(), folder.found());
    }
    boolean json = TreeFile.isJson(file);
    var whole = TextFile.readWhole(file, TreeFile.MOST_MEBIBYTES, problems);
    var mark = whole.filter(text -> text.startsWith(TextFile.MARK)).isPresent() ? 1 : 0;
    var changed =
        whole
            .map(text -> text.substring(mark))
            .flatMap(text -> ReadingFile.with(reading, text, json, problems))
            .flatMap(text ->
                TreeFile.parse(text, json, problems)
                    .flatMap(
                        root -> BookFile.read(Folder.stem(file), root, problems.file(), records))
                    .map(book -> new WithReading(TextFile.MARK.substring(1 - mark) + text, book)));
    return Loaded.of(changed, folder.found());
  }

  /// The file of a book of `strategies/`; empty for any other.
  public Optional<Path> file(Book book) {
    return Optional.ofNullable(files.get(book.id()));
  }

  /// A sweep from its file; empty, with a problem, where it cannot be read.
  public Loaded<Optional<SweepFile>> sweep(Path file) {
    var folder = new Folder(home);
    var problems = folder.problems(file);
    var sweep =
        TreeFile.read(file, problems).flatMap(root -> SweepFile.read(root, problems.file()));
    return Loaded.of(sweep, folder.found());
  }

  public Market market() {
    return market;
  }

  /// The price files by instrument, within the folder of the data; an instrument without prices of
  /// its own has none.
  public Map<InstrumentId, String> priceFiles() {
    Map<InstrumentId, String> files = new LinkedHashMap<>();
    for (var listing : records.instruments().all()) {
      listing
          .prices()
          .map(Listing.Prices::file)
          .or(() -> listing.contracts().map(Listing.Contracts::file))
          .ifPresent(file -> files.put(listing.instrument().id(), file));
    }
    return files;
  }

  /// In the order of their files' names; then the spreadsheets of calls, which are their own.
  public List<Source> sources() {
    return Stream.concat(
            records.sources().all().stream().map(Sourced::source), books.stream().map(Book::source))
        .distinct()
        .toList();
  }

  /// The books of `strategies/`, in the order of their files' names.
  public List<Book> books() {
    return books;
  }

  /// Of two records of one source nobody knows which is meant: it counts as broken.
  private static Names<Sourced> sources(Folder folder, Path seeds) {
    var sound = new LinkedHashMap<String, Sourced>();
    Set<String> broken = new LinkedHashSet<>();
    Map<String, String> names = new LinkedHashMap<>();
    for (var file : folder.list(seeds, TREES)) {
      var problems = folder.problems(file);
      var read =
          TreeFile.read(file, problems).flatMap(root -> SourceFile.read(root, problems.file()));
      var id = read.map(one -> one.source().id()).orElseGet(() -> Folder.stem(file));
      var before = Optional.ofNullable(names.putIfAbsent(id, problems.file()));
      before.ifPresent(other ->
          problems.whole(Text.format("source '%s' is also %s", "来源 '%s' 另见 %s", id, other)));
      if (read.isEmpty() || before.isPresent()) {
        broken.add(id);
      }
      read.ifPresent(one -> sound.put(id, one));
    }
    sound.keySet().removeAll(broken);
    return new Names<>(Sourced.WHAT, folder.name(seeds), sound, broken, true);
  }

  private static List<Book> books(Folder folder, List<Path> files, Records records) {
    var books = new ArrayList<Book>();
    Map<String, String> names = new LinkedHashMap<>();
    for (var file : files) {
      var problems = folder.problems(file);
      var id = Folder.stem(file);
      var before = Optional.ofNullable(names.putIfAbsent(id, problems.file()));
      before.ifPresent(other ->
          problems.whole(Text.format("book '%s' is also %s", "观点集 '%s' 另见 %s", id, other)));
      var book =
          CallSheet.is(file)
              ? CallSheet.read(id, file, problems, records).map(CallSheet.Read::book)
              : TreeFile.read(file, problems)
                  .flatMap(root -> BookFile.read(id, root, problems.file(), records));
      book.filter(_ -> before.isEmpty()).ifPresent(books::add);
    }
    return books;
  }
}
