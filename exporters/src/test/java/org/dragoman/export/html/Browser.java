package org.dragoman.export.html;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;

/** A headless Chromium, led by the W3C WebDriver protocol. Not safe for several threads. */
final class Browser implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private final Process driver;
  private final String address;
  private String session;

  private Browser(Process driver, int port) {
    this.driver = driver;
    this.address = "http://127.0.0.1:" + port;
  }

  /** Tells whether the machine has Chromium and its driver. */
  static boolean isInstalled() {
    return onPath("chromedriver").isPresent() && onPath("chromium").isPresent();
  }

  /**
   * Starts it.
   *
   * @param profile an empty folder for its files
   */
  static Browser start(Path profile) throws IOException, InterruptedException {
    int port;
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    Process driver =
        new ProcessBuilder(onPath("chromedriver").orElseThrow().toString(), "--port=" + port)
            .redirectErrorStream(true)
            .redirectOutput(profile.resolve("driver.log").toFile())
            .start();
    Browser browser = new Browser(driver, port);
    try {
      browser.open(profile);
      return browser;
    } catch (IOException | InterruptedException | RuntimeException e) {
      browser.close();
      throw e;
    }
  }

  private void open(Path profile) throws IOException, InterruptedException {
    for (int i = 0; i < 150 && !isReady(); i++) {
      Thread.sleep(100);
    }
    ObjectNode body = JSON.createObjectNode();
    ObjectNode options =
        body.putObject("capabilities").putObject("alwaysMatch").putObject("goog:chromeOptions");
    options
        .putArray("args")
        .add("--headless=new")
        .add("--no-sandbox")
        .add("--disable-gpu")
        .add("--disable-dev-shm-usage")
        .add("--hide-scrollbars")
        .add("--window-size=1400,900")
        .add("--user-data-dir=" + profile.resolve("chromium"));
    session = send("POST", "/session", body).get("sessionId").asText();
  }

  private boolean isReady() throws InterruptedException {
    try {
      return send("GET", "/status", null).path("ready").asBoolean();
    } catch (IOException e) {
      return false;
    }
  }

  void visit(String url) throws IOException, InterruptedException {
    send("POST", in("/url"), JSON.createObjectNode().put("url", url));
  }

  /** Clicks the first element of a CSS selector. */
  void click(String selector) throws IOException, InterruptedException {
    ObjectNode by = JSON.createObjectNode().put("using", "css selector").put("value", selector);
    String element = send("POST", in("/element"), by).get(ELEMENT).asText();
    send("POST", in("/element/" + element + "/click"), JSON.createObjectNode());
    settle();
  }

  /** Waits until the page has handled the events of a click, a change of its address among them. */
  /** Waits until what was done is handled. */
  void settle() throws IOException, InterruptedException {
    ObjectNode script =
        JSON.createObjectNode()
            .put(
                "script",
                "const done = arguments[0]; requestAnimationFrame(() => setTimeout(() =>"
                    + " requestAnimationFrame(() => done(1)), 60));");
    script.putArray("args");
    send("POST", in("/execute/async"), script);
  }

  /** Returns what an expression of JavaScript gives. */
  JsonNode value(String expression) throws IOException, InterruptedException {
    ObjectNode script = JSON.createObjectNode().put("script", "return " + expression);
    script.putArray("args");
    return send("POST", in("/execute/sync"), script);
  }

  /** Returns the text of the first element of a CSS selector, as it is seen. */
  String text(String selector) throws IOException, InterruptedException {
    return value("document.querySelector(" + JSON.writeValueAsString(selector) + ").innerText")
        .asText();
  }

  /** Returns the number of elements of a CSS selector. */
  int count(String selector) throws IOException, InterruptedException {
    return value("document.querySelectorAll(" + JSON.writeValueAsString(selector) + ").length")
        .asInt();
  }

  /** Returns a picture of what is seen, as PNG. */
  byte[] picture() throws IOException, InterruptedException {
    return Base64.getDecoder().decode(send("GET", in("/screenshot"), null).asText());
  }

  private String in(String command) {
    return "/session/" + session + command;
  }

  private JsonNode send(String method, String path, JsonNode body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + path))
            .timeout(Duration.ofSeconds(90))
            .header("Content-Type", "application/json; charset=utf-8")
            .method(
                method,
                body == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body.toString()))
            .build();
    HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
    JsonNode value = JSON.readTree(response.body()).path("value");
    if (response.statusCode() != 200) {
      throw new IOException(path + ": " + value.path("message").asText());
    }
    return value;
  }

  private static Optional<Path> onPath(String program) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst();
  }

  @Override
  public void close() throws IOException {
    try {
      if (session != null) {
        send("DELETE", "/session/" + session, null);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      driver.destroy();
    }
  }
}
