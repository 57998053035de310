package careplan;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Programs beyond Java and Maven that some tests use. */
public final class Tools {
  private static final boolean REQUIRED = "1".equals(System.getenv("CAREPLAN_REQUIRE_TOOLS"));

  private Tools() {}

  /** Skips the test where a program is not installed; fails it there if tools are required. */
  public static void need(String program) {
    boolean found = isInstalled(program);
    if (REQUIRED && !found) {
      throw new AssertionError(program + " is not installed, and CAREPLAN_REQUIRE_TOOLS is 1");
    }
    Assumptions.assumeTrue(found, program + " is not installed");
  }

  private static boolean isInstalled(String program) {
    for (String folder : System.getenv("PATH").split(File.pathSeparator, -1)) {
      if (!folder.isEmpty() && Files.isExecutable(Path.of(folder, program))) {
        return true;
      }
    }
    return false;
  }
}
