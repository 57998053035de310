package careplan.lint;

import careplan.plan.PlanReader;
import careplan.settings.PlanFile;
import careplan.yaml.TextDecoder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/**
 * What overarching plans say they include. Such a plan may come after those it includes, so all
 * files are looked into once; few hold the word and need to be read.
 */
final class IncludedPlans {
  private static final byte[] WORD = "includes".getBytes(StandardCharsets.US_ASCII);

  private IncludedPlans() {}

  /** Of each plan that includes others, its own file and theirs. */
  static List<List<String>> in(List<PlanFile> files) {
    List<List<String>> links = new ArrayList<>();
    for (PlanFile file : files) {
      byte[] bytes = file.standardInput() ? new byte[0] : bytes(file);
      if (holdsWord(bytes)) {
        PlanReader.read(file.name(), bytes)
            .plan()
            .filter(plan -> !plan.includes().isEmpty())
            .ifPresent(plan -> links.add(PlanLinks.of(file.name(), plan)));
      }
    }
    return links;
  }

  private static byte[] bytes(PlanFile file) {
    try (InputStream input = Files.newInputStream(file.path())) {
      return input.readNBytes(TextDecoder.LARGEST_FILE + 1);
    } catch (IOException unreadable) {
      return new byte[0];
    }
  }

  private static boolean holdsWord(byte[] bytes) {
    for (int at = 0; at + WORD.length <= bytes.length; at++) {
      int same = 0;
      while (same < WORD.length && bytes[at + same] == WORD[same]) {
        same++;
      }
      if (same == WORD.length) {
        return true;
      }
    }
    return false;
  }
}
