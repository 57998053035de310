package careplan.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/**
 * The packaged program at a pseudo-terminal of its own, which {@code script} of util-linux makes:
 * what a person would see, and the keys that they would press.
 */
final class Terminal implements AutoCloseable {
  private static final long SECONDS_ALLOWED = 60;
  private static final String PROMPT = "> ";

  private final Process process;
  private final OutputStream keys;
  private final Thread reader;
  private final StringBuilder raw = new StringBuilder();
  private boolean isClosed;
  private int seen;

  private Terminal(Process process) {
    this.process = process;
    this.keys = process.getOutputStream();
    this.reader = new Thread(this::read, "screen");
    reader.setDaemon(true);
    reader.start();
  }

  /** Skips the test where there is no such program, or fails where tools are required. */
  static void mustBeThere() throws Exception {
    boolean isThere = false;
    try {
      Process version = new ProcessBuilder("script", "--version").start();
      String said = new String(version.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      isThere = version.waitFor() == 0 && said.contains("util-linux");
    } catch (IOException missing) {
      isThere = false;
    }
    if (!"1".equals(System.getenv("CAREPLAN_REQUIRE_TOOLS"))) {
      Assumptions.assumeTrue(isThere, "script of util-linux is not installed");
    }
    assertThat(isThere).as("script of util-linux is installed").isTrue();
  }

  /** Starts the program in a folder, at a terminal of so many columns. */
  static Terminal start(
      Path home, Path folder, Map<String, String> variables, int columns, String... arguments)
      throws IOException {
    StringBuilder command = new StringBuilder("stty cols " + columns + " rows 50; exec");
    List<String> words = new ArrayList<>();
    words.add(Program.built(home).launcher().toString());
    words.addAll(List.of(arguments));
    for (String word : words) {
      command.append(" '").append(word.replace("'", "'\\''")).append('\'');
    }
    Program.Call call =
        Program.built(home)
            .call("--quiet", "--flush", "--return", "--command", command.toString(), "/dev/null")
            .as("script")
            .in(folder)
            .with("SHELL", "/bin/sh");
    for (Map.Entry<String, String> variable : variables.entrySet()) {
      call = call.with(variable.getKey(), variable.getValue());
    }
    return new Terminal(call.start());
  }

  private void read() {
    byte[] bytes = new byte[8192];
    try (InputStream screen = process.getInputStream()) {
      byte[] rest = new byte[0];
      for (int n = screen.read(bytes); n >= 0; n = screen.read(bytes)) {
        byte[] all = new byte[rest.length + n];
        System.arraycopy(rest, 0, all, 0, rest.length);
        System.arraycopy(bytes, 0, all, rest.length, n);
        int whole = wholeLetters(all);
        append(new String(all, 0, whole, StandardCharsets.UTF_8));
        rest = java.util.Arrays.copyOfRange(all, whole, all.length);
      }
    } catch (IOException closed) {
      append("");
    }
    synchronized (raw) {
      isClosed = true;
      raw.notifyAll();
    }
  }

  /** How many of the bytes make whole letters. */
  private static int wholeLetters(byte[] bytes) {
    int end = bytes.length;
    int back = 0;
    while (back < 4 && end - back > 0 && (bytes[end - back - 1] & 0xC0) == 0x80) {
      back++;
    }
    if (end - back > 0) {
      int first = bytes[end - back - 1] & 0xFF;
      int length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1;
      return length > back + 1 ? end - back - 1 : end;
    }
    return end;
  }

  private void append(String text) {
    synchronized (raw) {
      raw.append(text);
      raw.notifyAll();
    }
  }

  /**
   * Waits for the next prompt.
   *
   * @return what came since the one before it; nothing where the program ended
   */
  String untilPrompt() throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_ALLOWED);
    synchronized (raw) {
      while (true) {
        String shown = shown();
        String fresh = shown.substring(Math.min(seen, shown.length()));
        if (fresh.contains("\n") && fresh.endsWith(PROMPT)) {
          seen = shown.length();
          return fresh;
        }
        if (isClosed) {
          return "";
        }
        long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        if (left <= 0) {
          throw new AssertionError("no prompt came: " + shown);
        }
        raw.wait(left);
      }
    }
  }

  /** Presses keys. */
  void press(String text) throws IOException {
    keys.write(text.getBytes(StandardCharsets.UTF_8));
    keys.flush();
  }

  /** Types a line. */
  void type(String line) throws IOException {
    press(line + "\r");
  }

  /** The terminal's window is closed. */
  void hangUp() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor(SECONDS_ALLOWED, TimeUnit.SECONDS);
    reader.join(TimeUnit.SECONDS.toMillis(SECONDS_ALLOWED));
  }

  /** Waits for the end. */
  int status() throws InterruptedException {
    assertThat(process.waitFor(SECONDS_ALLOWED, TimeUnit.SECONDS)).as(shown()).isTrue();
    reader.join(TimeUnit.SECONDS.toMillis(SECONDS_ALLOWED));
    return process.exitValue();
  }

  /** Everything that was shown, without what moves the cursor or colours it. */
  String shown() {
    synchronized (raw) {
      return plain(raw);
    }
  }

  /** Everything that came, as it came. */
  String bytes() {
    synchronized (raw) {
      return raw.toString();
    }
  }

  private static String plain(CharSequence text) {
    StringBuilder plain = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == 0x1B) {
        i = afterEscape(text, i + 1);
      } else {
        if (c != '\r' && c != 0x07) {
          plain.append(c);
        }
        i++;
      }
    }
    return plain.toString();
  }

  private static int afterEscape(CharSequence text, int from) {
    int i = from;
    if (i < text.length() && text.charAt(i) == '[') {
      i++;
      while (i < text.length() && (text.charAt(i) < '@' || text.charAt(i) > '~')) {
        i++;
      }
      return Math.min(i + 1, text.length());
    }
    while (i < text.length() && "()=>".indexOf(text.charAt(i)) >= 0) {
      i += "()".indexOf(text.charAt(i)) >= 0 ? 2 : 1;
      return Math.min(i, text.length());
    }
    return Math.min(i + 1, text.length());
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
