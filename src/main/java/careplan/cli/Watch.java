package careplan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/** Does something for plans, and again whenever one of them changes, until it is stopped. */
final class Watch {

  /** Tells when something has changed. */
  interface Changes extends AutoCloseable {
    /**
     * Waits until something changes in one of some folders.
     *
     * @return whether to go on
     * @throws IOException if the folders cannot be watched
     */
    boolean await(Collection<Path> folders) throws IOException;

    @Override
    void close();
  }

  private Watch() {}

  /**
   * Goes on until it is stopped.
   *
   * @param work does it once, as for lint it checks all plans, and gives the exit status
   * @param folders the folders that matter, as they are after it was done
   * @return the exit status of the last time
   */
  static int run(
      IntSupplier work,
      Supplier<Collection<Path>> folders,
      Changes changes,
      Surroundings surroundings) {
    int status = work.getAsInt();
    try (changes) {
      do {
        surroundings.out().flush();
        surroundings.say("Watching for changes. Ctrl-C ends this.");
        surroundings.err().flush();
        if (!changes.await(folders.get())) {
          return status;
        }
        surroundings.out().print("\n");
        status = work.getAsInt();
      } while (true);
    } catch (IOException notWatched) {
      surroundings.say("The folders here cannot be watched for changes.");
      return Status.TROUBLE;
    }
  }
}
