package careplan.cli.terminal;

import java.io.PrintStream;
import java.time.Clock;

/**
 * How far work has come, on a line of its own that is wiped off in the end. It shows only on a
 * terminal, and only where the work lasts.
 */
public final class Progress {
  private static final long PATIENCE_MILLISECONDS = 500;
  private static final long BETWEEN_MILLISECONDS = 100;
  private static final String WIPE = "\r\u001B[K";

  private final PrintStream screen;
  private final Clock clock;
  private final String work;
  private final int total;
  private final boolean wanted;
  private long next;
  private int done;
  private boolean shown;

  /**
   * @param screen where it shows
   * @param clock tells how long the work has lasted
   * @param wanted whether the screen is one, and somebody wants to see it
   * @param work what is going on, such as {@code Checking plans}
   * @param total how many steps there are
   */
  public Progress(PrintStream screen, Clock clock, boolean wanted, String work, int total) {
    this.screen = screen;
    this.clock = clock;
    this.work = work;
    this.total = total;
    this.wanted = wanted && total > 1;
    this.next = this.wanted ? clock.millis() + PATIENCE_MILLISECONDS : Long.MAX_VALUE;
  }

  /** One more step is done. */
  public void step() {
    done++;
    if (!wanted) {
      return;
    }
    long now = clock.millis();
    if (done < total && now >= next) {
      next = now + BETWEEN_MILLISECONDS;
      screen.print(WIPE + work + ": " + done + " of " + total);
      screen.flush();
      shown = true;
    }
  }

  /** Makes room for something else on the screen. */
  public void wipe() {
    if (shown) {
      screen.print(WIPE);
      screen.flush();
      shown = false;
    }
  }
}
