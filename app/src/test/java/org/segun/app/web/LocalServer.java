package org.segun.app.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A server on this machine; every path that nothing was put at is missing. */
public final class LocalServer implements AutoCloseable {

  /** Answers one request. */
  public interface Answer {
    void to(HttpExchange exchange) throws IOException;
  }

  private final HttpServer server;

  /** {@code path If-None-Match}, in the order of requests. */
  private final List<String> asked = new CopyOnWriteArrayList<>();

  public LocalServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newCachedThreadPool());
    server.start();
  }

  /** An address on this server. */
  public String at(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  public List<String> asked() {
    return asked;
  }

  public LocalServer put(String path, Answer answer) {
    server.createContext(
        path,
        exchange -> {
          String condition = exchange.getRequestHeaders().getFirst("If-None-Match");
          asked.add(exchange.getRequestURI() + (condition == null ? "" : " " + condition));
          try (exchange) {
            answer.to(exchange);
          }
        });
    return this;
  }

  public LocalServer put(String path, String type, String body) {
    return put(path, exchange -> send(exchange, 200, type, body));
  }

  public LocalServer redirect(String path, String location) {
    return put(
        path,
        exchange -> {
          exchange.getResponseHeaders().add("Location", location);
          exchange.sendResponseHeaders(302, -1);
        });
  }

  public static void send(HttpExchange exchange, int status, String type, String body)
      throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
