package io.github.hindcast.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.hindcast.base.Language;
import io.github.hindcast.base.Text;
import io.github.hindcast.report.page.ErrorJson;
import io.github.hindcast.report.page.ErrorJson.Fault;
import java.nio.ByteBuffer;
import java.util.List;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/// The answer to what is no request at all, or none that this server reads: too large a header, a
/// path with tricks in it. It comes before everything else, so that it knows no language.
final class PlainError implements Request.Handler {
  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    Guard.HEADERS.forEach(response.getHeaders()::put);
    response.getHeaders().put("Content-Type", "application/json; charset=utf-8");
    var message = Text.of("the request cannot be read", "无法读取该请求");
    var body = ErrorJson.write(List.of(new Fault("", message)), Language.EN);
    response.write(true, ByteBuffer.wrap(body.getBytes(UTF_8)), callback);
    return true;
  }
}
