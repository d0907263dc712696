package io.github.hindcast.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// How all JSON documents are written: indented, numbers in plain decimals, ended by a newline.
public final class Json {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();

  private static final JsonMapper COMPACT =
      MAPPER.rebuild().disable(SerializationFeature.INDENT_OUTPUT).build();

  private Json() {}

  public static String write(ObjectNode document) {
    return MAPPER.writeValueAsString(document) + "\n";
  }

  /// On one line, for a reader that is no human.
  public static String compact(JsonNode document) {
    return COMPACT.writeValueAsString(document);
  }

  public static void put(ObjectNode object, String name, Optional<LocalDate> day) {
    day.ifPresentOrElse(date -> object.put(name, date.toString()), () -> object.putNull(name));
  }

  public static void put(ObjectNode object, String name, OptionalDouble number) {
    number.ifPresentOrElse(value -> object.put(name, rounded(value)), () -> object.putNull(name));
  }

  /// Six decimals, half to even.
  public static BigDecimal rounded(double number) {
    return BigDecimal.valueOf(number).setScale(6, RoundingMode.HALF_EVEN);
  }
}
