package careplan.git;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Starts git so that it neither asks, nor waits for a lock, nor speaks to whoever is reading. */
final class GitProcess {
  /** A hook of git runs with these set; they would point our question at another repository. */
  private static final List<String> NOT_INHERITED =
      List.of(
          "GIT_DIR",
          "GIT_WORK_TREE",
          "GIT_COMMON_DIR",
          "GIT_INDEX_FILE",
          "GIT_OBJECT_DIRECTORY",
          "GIT_PREFIX",
          "GIT_NAMESPACE",
          "GIT_LITERAL_PATHSPECS",
          "GIT_GLOB_PATHSPECS",
          "GIT_NOGLOB_PATHSPECS",
          "GIT_ICASE_PATHSPECS");

  private GitProcess() {}

  /**
   * Starts git in a folder. Its standard input and output are pipes.
   *
   * @throws IOException where there is no git
   */
  static Process start(String program, Path folder, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(program);
    // A repository can name a program here, and git would run it.
    command.add("-c");
    command.add("core.fsmonitor=false");
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.directory(folder.toFile());
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    Map<String, String> environment = builder.environment();
    NOT_INHERITED.forEach(environment::remove);
    environment.put("GIT_OPTIONAL_LOCKS", "0");
    environment.put("GIT_TERMINAL_PROMPT", "0");
    environment.put("LC_ALL", "C.UTF-8");
    return builder.start();
  }
}
