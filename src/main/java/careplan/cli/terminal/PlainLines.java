package careplan.cli.terminal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Lines as they come, from a pipe or from a terminal that only prints: no key does anything, and
 * nothing that was printed is ever written over. A line that ends in a backslash goes on in the
 * next.
 */
public final class PlainLines implements Lines {
  private static final int LONGEST = 64 * 1024;

  private final InputStream in;
  private final PrintStream out;
  private final int columns;
  private long patience;

  /**
   * @param in where lines come from, in UTF-8
   * @param out where the prompt goes
   * @param columns as many as the shell tells, or 0
   * @param patienceMilliseconds how long to wait for the first line where perhaps nobody is there;
   *     0 to wait for ever
   */
  public PlainLines(InputStream in, PrintStream out, int columns, long patienceMilliseconds) {
    this.in = in;
    this.out = out;
    this.columns = columns;
    this.patience = patienceMilliseconds;
  }

  @Override
  public Optional<String> next(String prompt, List<String> completions) {
    out.print(prompt);
    out.flush();
    StringBuilder whole = new StringBuilder();
    while (true) {
      Optional<String> line = patience > 0 ? waitFor() : line();
      patience = 0;
      if (line.isEmpty()) {
        out.print('\n');
        return whole.isEmpty() ? Optional.empty() : Optional.of(whole.toString());
      }
      String words = line.get();
      if (!words.endsWith("\\")) {
        return Optional.of(whole.append(words).toString());
      }
      whole.append(words, 0, words.length() - 1).append('\n');
    }
  }

  private Optional<String> waitFor() {
    CompletableFuture<Optional<String>> first = new CompletableFuture<>();
    Thread reader = new Thread(() -> first.complete(line()), "first line");
    reader.setDaemon(true);
    reader.start();
    try {
      return first.get(patience, TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException nobodyIsThere) {
      return Optional.empty();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private Optional<String> line() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      for (int b = in.read(); b >= 0; b = in.read()) {
        if (b == '\n') {
          return Optional.of(text(bytes));
        }
        if (bytes.size() < LONGEST) {
          bytes.write(b);
        }
      }
    } catch (IOException closed) {
      return Optional.empty();
    }
    return bytes.size() == 0 ? Optional.empty() : Optional.of(text(bytes));
  }

  private static String text(ByteArrayOutputStream bytes) {
    String text = bytes.toString(StandardCharsets.UTF_8);
    return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
  }

  @Override
  public int columns() {
    return columns;
  }

  @Override
  public void close() {
    out.flush();
  }
}
