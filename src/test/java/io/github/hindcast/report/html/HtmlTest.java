package io.github.hindcast.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hindcast.report.html.Html.Column;
import java.util.List;
import org.junit.jupiter.api.Test;

final class HtmlTest {
  @Test
  void textAndAttributesCannotBecomeMarkup() {
    var html = new Html().leaf("p", "<script>alert(1)</script> & \"x\"", "title", "\"><b> 'y'");
    assertThat(html)
        .hasToString(
            "<p title=\"&quot;&gt;&lt;b&gt; &#39;y&#39;\">"
                + "&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot;</p>\n");
  }

  @Test
  void dataCannotEndTheirElement() {
    assertThat(Html.inert("{\"a\":\"</script>&\u2028\u2029\"}"))
        .isEqualTo("{\"a\":\"\\u003c/script\\u003e\\u0026\\u2028\\u2029\"}");
  }

  @Test
  void aScriptThatWouldEndItselfIsRefused() {
    assertThatThrownBy(() -> new Html().verbatim("script", "'</script>'"))
        .hasMessage("a script must not contain its own end tag");
  }

  @Test
  void aTableHasACaptionAndHeadingsForColumnsAndRows() {
    var columns = List.of(Column.text("a"), Column.number("b"));
    assertThat(new Html().table("t", columns, List.of(List.of("x", "1"))))
        .hasToString(
            """
            <div class="scroll"><table><caption>t</caption>
            <thead><tr><th scope="col">a</th><th class="n" scope="col">b</th></tr>
            </thead>
            <tbody><tr><th scope="row">x</th><td class="n">1</td></tr>
            </tbody>
            </table>
            </div>
            """);
  }

  @Test
  void whatWasBegunMustBeEnded() {
    var html = new Html().open("div");
    assertThatThrownBy(html::toString).hasMessage("elements are still open: [div]");
  }
}
