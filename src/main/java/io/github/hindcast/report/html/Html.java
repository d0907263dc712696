package io.github.hindcast.report.html;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Markup being written. Whatever is text or the value of an attribute is escaped here, so that
/// nothing that a file says can become markup; tags and names of attributes are ours.
final class Html {
  private static final Set<String> WITHIN_LINES = Set.of("a", "span", "td", "th", "dt");

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /// A column of a table; numbers are set to the right, days are never broken.
  record Column(String name, Style style) {
    private enum Style {
      TEXT,
      NUMBER,
      DAY
    }

    static Column text(String name) {
      return new Column(name, Style.TEXT);
    }

    static Column number(String name) {
      return new Column(name, Style.NUMBER);
    }

    static Column day(String name) {
      return new Column(name, Style.DAY);
    }

    /// Attributes of a cell; the names of the classes are as short as their number is large.
    private String[] with(String... attributes) {
      return switch (style) {
        case TEXT -> attributes;
        case NUMBER -> classed("n", attributes);
        case DAY -> classed("d", attributes);
      };
    }

    private static String[] classed(String name, String... attributes) {
      return Stream.concat(Stream.of("class", name), Arrays.stream(attributes))
          .toArray(String[]::new);
    }
  }

  /// Begins an element; `attributes` are names and values in turn.
  Html open(String tag, String... attributes) {
    begin(tag, attributes);
    open.push(tag);
    return this;
  }

  /// Ends the element that was begun last.
  Html close() {
    var tag = open.pop();
    out.append("</").append(tag).append('>');
    if (!WITHIN_LINES.contains(tag)) {
      out.append('\n');
    }
    return this;
  }

  Html text(String text) {
    out.append(escape(text));
    return this;
  }

  /// An element that holds only text.
  Html leaf(String tag, String text, String... attributes) {
    open(tag, attributes).text(text);
    return close();
  }

  /// An element that holds nothing and is not ended.
  Html single(String tag, String... attributes) {
    begin(tag, attributes);
    out.append('\n');
    return this;
  }

  /// What another one has written.
  Html add(Html other) {
    out.append(other);
    return this;
  }

  Html head(List<Column> columns) {
    open("thead").open("tr");
    for (var column : columns) {
      leaf("th", column.name(), column.with("scope", "col"));
    }
    return close().close();
  }

  /// A whole table: the first cell of a row is its heading.
  Html table(String caption, List<Column> columns, List<List<String>> rows) {
    open("div", "class", "scroll").open("table").leaf("caption", caption).head(columns);
    open("tbody");
    for (var row : rows) {
      open("tr");
      for (int at = 0; at < row.size(); at++) {
        if (at == 0) {
          leaf("th", row.get(at), columns.get(at).with("scope", "row"));
        } else {
          leaf("td", row.get(at), columns.get(at).with());
        }
      }
      close();
    }
    return close().close().close();
  }

  /// A script or a style as it is, which must not hold the end of its own element.
  Html verbatim(String tag, String content) {
    if (content.contains("</" + tag)) {
      throw new IllegalArgumentException("a " + tag + " must not contain its own end tag");
    }
    out.append('<').append(tag).append('>').append(content);
    out.append("</").append(tag).append(">\n");
    return this;
  }

  /// Data that scripts of the page read: JSON in which no character can end the element.
  Html data(String id, String json) {
    begin("script", "type", "application/json", "id", id);
    out.append(inert(json)).append("</script>\n");
    return this;
  }

  private void begin(String tag, String... attributes) {
    out.append('<').append(tag);
    for (int at = 0; at < attributes.length; at += 2) {
      out.append(' ').append(attributes[at]).append("=\"");
      out.append(escape(attributes[at + 1])).append('"');
    }
    out.append('>');
  }

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  static String inert(String json) {
    return json.replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }

  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("elements are still open: " + open);
    }
    return out.toString();
  }
}
