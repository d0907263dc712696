package io.github.hindcast.load;

import io.github.hindcast.base.Loaded;
import io.github.hindcast.base.Problem;
import io.github.hindcast.base.Text;
import io.github.hindcast.instrument.Instrument;
import io.github.hindcast.instrument.InstrumentId;
import io.github.hindcast.load.Node.Form;
import io.github.hindcast.load.Node.ListNode;
import io.github.hindcast.load.Node.MapNode;
import io.github.hindcast.load.Node.Scalar;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// The folder of the data as whoever adds to it sees it: what is listed there and by which files,
/// under which terms, and whether files made ready would load if they stood there.
public final class DataFolder {
  /// The file, in the folder, that lists what was imported.
  public static final String IMPORTED = MarketFiles.IMPORTED;

  /// What a market's rules are, which one instrument may have from another.
  private static final List<String> TERMS =
      List.of("unit", "currency", "tick", "multiplier", "calendar", "terms", "session");

  private final Path home;
  private final Path data;

  private DataFolder(Path home, Path data) {
    this.home = home;
    this.data = data;
  }

  public static DataFolder of(Path home, Path data) {
    return new DataFolder(home, data);
  }

  /// An instrument with the file of its prices or contracts, as the folder calls it.
  public record Listed(
      Instrument instrument, Optional<String> file, boolean ofContracts, Optional<Origin> origin) {}

  public Path path() {
    return data;
  }

  /// Everything listed, with what is wrong with the lists.
  public Loaded<Map<InstrumentId, Listed>> listed() {
    var folder = new Folder(home);
    var all = new LinkedHashMap<InstrumentId, Listed>();
    for (var listing : new MarketFiles(folder, data, new PriceCache(_ -> {})).listings().all()) {
      all.put(
          listing.instrument().id(),
          new Listed(
              listing.instrument(),
              listing
                  .prices()
                  .map(Listing.Prices::file)
                  .or(() -> listing.contracts().map(Listing.Contracts::file)),
              listing.contracts().isPresent(),
              listing.origin()));
    }
    return Loaded.of(all, folder.found());
  }

  /// What would be wrong if the files of `ready` stood here.
  public List<Problem> tryOut(Path ready, Consumer<Text> notices) {
    var folder = new Folder(home);
    new MarketFiles(folder, data, new PriceCache(notices)).tryOut(ready);
    return folder.found();
  }

  /// Where the columns of a large file of prices are kept.
  public static Path cache(Path file) {
    return PriceCache.place(file);
  }

  /// Whether a file of prices is, byte for byte, what an import wrote.
  public boolean isAsWritten(String file, Origin origin) {
    try (var in =
        new DigestInputStream(
            Files.newInputStream(data.resolve(file)), MessageDigest.getInstance("SHA-256"))) {
      in.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(in.getMessageDigest().digest()).equals(origin.written());
    } catch (IOException _) {
      return false;
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  /// The terms of a listed instrument, each as it can be written into a list of instruments: unit,
  /// tick, session and so on, those that it has.
  public Map<String, String> terms(InstrumentId id) {
    var terms = new LinkedHashMap<String, String>();
    for (var name : List.of("instruments.yaml", IMPORTED)) {
      item(data.resolve(name), id)
          .ifPresent(item ->
              TERMS.forEach(term ->
                  item.entry(term)
                      .ifPresent(entry -> terms.putIfAbsent(term, flow(entry.value())))));
    }
    return terms;
  }

  private Optional<MapNode> item(Path file, InstrumentId id) {
    return TreeFile.read(file, new Problems(file.toString()))
        .flatMap(root ->
            root.node() instanceof MapNode map ? map.entry("instruments") : Optional.empty())
        .flatMap(list ->
            list.value() instanceof ListNode(_, var items)
                ? items.stream()
                    .filter(MapNode.class::isInstance)
                    .map(MapNode.class::cast)
                    .filter(item -> isCalled(item, id))
                    .findFirst()
                : Optional.empty());
  }

  private static boolean isCalled(MapNode item, InstrumentId id) {
    return item.entry("id")
        .filter(entry -> entry.value() instanceof Scalar(_, _, var text) && text.equals(id.value()))
        .isPresent();
  }

  /// A value on one line of YAML.
  private static String flow(Node node) {
    return switch (node) {
      case Scalar(_, var type, var text) -> type == Form.TEXT ? quoted(text) : text;
      case ListNode(_, var items) ->
          items.stream().map(DataFolder::flow).collect(Collectors.joining(", ", "[", "]"));
      case MapNode(_, var entries) ->
          entries.stream()
              .map(entry -> entry.key() + ": " + flow(entry.value()))
              .collect(Collectors.joining(", ", "{ ", " }"));
    };
  }

  /// A text between quotes, as YAML and JSON write it.
  public static String quoted(String text) {
    return '"' + Quoted.whole(text).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
