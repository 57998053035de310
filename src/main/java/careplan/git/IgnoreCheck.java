package careplan.git;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * One question to git: which of these paths does it ignore?
 *
 * <p>git is started at once, beside whatever goes on, and waits for the paths. A file that git
 * keeps is never ignored, whatever a pattern says. Where git is missing, fails or takes longer than
 * its time, what it has not named is not ignored.
 */
public final class IgnoreCheck implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 20;

  private final FutureTask<Process> start;
  private final FutureTask<byte[]> answer;
  private volatile boolean closed;

  private IgnoreCheck(String program, WorkTree tree) {
    start = new FutureTask<>(() -> startGit(program, tree));
    answer = new FutureTask<>(this::readAnswer);
    daemon(
        "git",
        () -> {
          start.run();
          answer.run();
        });
  }

  /** Starts git in a work tree. */
  public static IgnoreCheck start(WorkTree tree) {
    return start("git", tree);
  }

  static IgnoreCheck start(String program, WorkTree tree) {
    return new IgnoreCheck(program, tree);
  }

  /**
   * Puts the question, once, and does not wait.
   *
   * @param paths from the root of the work tree, with {@code /}; none behind a link to a folder and
   *     none inside another work tree, where git gives up
   */
  public void ask(Collection<String> paths) {
    daemon("git paths", () -> write(paths));
  }

  /** Waits for the answer: those paths that git ignores. */
  public Set<String> ignored() {
    return ignored(PATIENCE_SECONDS);
  }

  Set<String> ignored(long seconds) {
    try {
      return names(answer.get(seconds, TimeUnit.SECONDS));
    } catch (ExecutionException | TimeoutException noAnswer) {
      return Set.of();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Set.of();
    } finally {
      close();
    }
  }

  /** Ends git, if it is still there. */
  @Override
  public void close() {
    closed = true;
    try {
      if (start.isDone()) {
        start.get().destroyForcibly();
      }
    } catch (ExecutionException | InterruptedException notThere) {
      // There is nothing to end.
    }
  }

  private Process startGit(String program, WorkTree tree) throws IOException {
    Process process = GitProcess.start(program, tree.root(), "check-ignore", "--stdin", "-z");
    if (closed) {
      process.destroyForcibly();
    }
    return process;
  }

  private byte[] readAnswer() throws Exception {
    try (InputStream output = start.get().getInputStream()) {
      return output.readAllBytes();
    }
  }

  private void write(Collection<String> paths) {
    try (OutputStream input = new BufferedOutputStream(start.get().getOutputStream(), 32 * 1024)) {
      for (String path : paths) {
        // With "./" in front, a name that starts with a colon is not taken for one of git's signs.
        input.write('.');
        input.write('/');
        input.write(path.getBytes(StandardCharsets.UTF_8));
        input.write(0);
      }
    } catch (IOException | ExecutionException notThere) {
      // There is no git, or it has ended early: that is noticed where its answer is read.
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static Set<String> names(byte[] output) {
    Set<String> names = new HashSet<>();
    int from = 0;
    for (int at = 0; at < output.length; at++) {
      if (output[at] == 0) {
        int start = Math.min(from + "./".length(), at);
        names.add(new String(output, start, at - start, StandardCharsets.UTF_8));
        from = at + 1;
      }
    }
    return names;
  }

  private static void daemon(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
  }
}
