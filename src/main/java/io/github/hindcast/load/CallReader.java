package io.github.hindcast.load;

import io.github.hindcast.base.Text;
import io.github.hindcast.instrument.Instrument;
import io.github.hindcast.load.Node.MapNode;
import io.github.hindcast.load.Sourced.Stated;
import io.github.hindcast.view.Call;
import io.github.hindcast.view.Call.Frictions;
import io.github.hindcast.view.Call.HedgeFor;
import io.github.hindcast.view.Call.Role;
import io.github.hindcast.view.CallId;
import io.github.hindcast.view.Direction;
import io.github.hindcast.view.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Reads one call and its readings.
///
/// A reading is the call with the reading's own keys laid over it, read as a call in its own right:
/// its numbers stand at paths of their own, `al-sell-hedge.readings.half-off.exits[0].at`.
final class CallReader {
  private final String book;
  private final Optional<Sourced> source;
  private final Records records;

  CallReader(String book, Optional<Sourced> source, Records records) {
    this.book = book;
    this.source = source;
    this.records = records;
  }

  Optional<Call> call(Spot spot) {
    if (!(spot.node() instanceof MapNode map)) {
      return spot.expected(
          Text.of(
              "a call, a map with id, statement, kind and more",
              "一条判断，即含有 id、statement、kind 等键的映射"));
    }
    var kind = kind(spot, map);
    var base = kind.flatMap(known -> call(spot, known, CallId.BASE));
    var readings = kind.map(known -> readings(spot, map, known)).orElse(List.of());
    return base.map(call -> withReadings(call, readings));
  }

  /// Without a kind nobody knows which keys belong to the call; nothing else is read then.
  private static Optional<Kind> kind(Spot spot, MapNode map) {
    return map.entry("kind")
        .map(entry -> Kind.read(spot.child("kind", entry.value())))
        .orElseGet(() -> spot.refuse(Text.format("key '%s' is missing", "缺少键 '%s'", "kind")));
  }

  private Optional<Call> call(Spot spot, Kind kind, String reading) {
    return spot.fields(kind.callKeys()).flatMap(fields -> call(fields, kind, reading));
  }

  private Optional<Call> call(Fields fields, Kind kind, String reading) {
    var id = fields.required("id", Scalars::id);
    var stated = fields.required("statement", this::stated);
    stated.ifPresent(one -> requireFit(fields, kind, one.statement()));
    var claim = new ClaimReader(fields, records, stated.map(Stated::view)).claim(kind);
    var role = fields.optional("role", Scalars.oneOf(Role.class));
    role.ifPresent(one -> requireSide(fields, one));
    var spot = fields.optional("spot", name -> records.instruments().find(name));
    if (spot.isPresent() && fields.at("role").isEmpty()) {
      fields.refuse(
          "spot",
          Text.of(
              "expected a role beside it: only a hedger has a spot price",
              "应同时写明 role：只有套保者才有现货价"));
    }
    var costs = fields.optional("costs", FrictionsReader::frictions);
    var size = fields.optional("size", at -> SizeReader.quantity(at, traded(fields)));
    var windows = new WindowReader(records.anchors(), stated.map(one -> one.view().published()));
    var window = fields.required("window", windows::window);
    var assumptions = fields.optional("assumptions", Texts::byName);
    var _ = fields.optional("readings", Spot::entries);
    return fields.build(() ->
        new Call(
            new CallId(book, id.orElseThrow(), reading),
            stated.orElseThrow().statement(),
            stated.orElseThrow().view(),
            claim.orElseThrow(),
            window.orElseThrow(),
            size,
            role.map(one -> new HedgeFor(one, spot.map(listing -> listing.instrument().id()))),
            costs.orElse(Frictions.NONE),
            assumptions.orElse(Map.<String, Text>of()),
            List.of()));
  }

  /// The instruments that the call names, as far as they are on record.
  private List<Instrument> traded(Fields fields) {
    return Stream.of("instrument", "long", "short")
        .flatMap(key -> fields.at(key).flatMap(records.instruments()::peek).stream())
        .map(Listing::instrument)
        .toList();
  }

  /// Nothing is said where the source itself is not known: that was told once, for the book.
  private Optional<Stated> stated(Spot spot) {
    return source.isPresent()
        ? source.get().statements().find(spot)
        : Scalars.text(spot).flatMap(_ -> Optional.empty());
  }

  private static void requireFit(Fields fields, Kind kind, Statement statement) {
    if (!statement.kind().equals(kind.word())) {
      fields.refuse(
          "kind",
          Text.format(
              "expected '%s', the kind of statement '%s', was '%s'",
              "应为 '%s'，即陈述 '%s' 的类型，实为 '%s'", statement.kind(), statement.id(), kind.word()));
    }
    if (statement.untestable().isPresent()) {
      fields.refuse(
          "statement",
          Text.format(
              "statement '%s' is on record as untestable, so that no call can judge it",
              "陈述 '%s' 已记录为不可检验，没有判断能检验它", statement.id()));
    }
  }

  private static void requireSide(Fields fields, Role role) {
    var fitting = role == Role.SHORT_HEDGER ? Direction.SHORT : Direction.LONG;
    fields
        .at("side")
        .filter(side -> Scalars.text(side).filter(Scalars.word(fitting)::equals).isEmpty())
        .ifPresent(_ ->
            fields.refuse(
                "role",
                Text.format(
                    "a %s must have side %s",
                    "%s 的 side 应为 %s", Scalars.word(role), Scalars.word(fitting))));
  }

  private List<Call> readings(Spot spot, MapNode map, Kind kind) {
    var calls = new ArrayList<Call>();
    var readings = map.entry("readings").map(entry -> spot.child("readings", entry.value()));
    for (var reading : readings.flatMap(Spot::entries).orElse(List.of())) {
      String name = reading.nameIn(readings.orElseThrow());
      if (name.equals(CallId.BASE)) {
        reading.refuse(
            Text.of(
                "'base' is the call itself; a reading must have another name",
                "'base' 指判断本身；口径须另取名称"));
      } else if (!Scalars.isId(name)) {
        reading.refuse(
            Text.format("the name of a reading must be %s", "口径名称应为：%s", Scalars.ID_RULE));
      } else {
        reading(reading, map, kind, name).ifPresent(calls::add);
      }
    }
    return calls;
  }

  private Optional<Call> reading(Spot reading, MapNode call, Kind kind, String name) {
    var keys = kind.readingKeys();
    return reading
        .fields(keys)
        .flatMap(own -> {
          var changes = only((MapNode) reading.node(), keys::contains);
          var base = only(call, key -> !key.equals("readings"));
          var whole = new Spot(Node.merged(base, changes), reading.key(), reading.problems());
          return call(whole, kind, name).filter(_ -> own.isSound());
        });
  }

  private static MapNode only(MapNode map, Predicate<String> keys) {
    return new MapNode(
        map.place(), map.entries().stream().filter(entry -> keys.test(entry.key())).toList());
  }

  private static Call withReadings(Call call, List<Call> readings) {
    return new Call(
        call.id(),
        call.statement(),
        call.view(),
        call.claim(),
        call.window(),
        call.quantity(),
        call.hedge(),
        call.frictions(),
        call.assumptions(),
        readings);
  }
}
