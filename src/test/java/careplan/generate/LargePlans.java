package careplan.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * A plan of two hundred actions and two later versions of it, each changed in places of its own, to
 * measure comparing and merging with.
 *
 * <p>{@code LargePlans FOLDER} writes {@code base}, {@code ours} and {@code theirs.careplan.yaml}.
 */
public final class LargePlans {
  private static final int NEEDS = 20;
  private static final int ACTIONS_A_NEED = 10;

  /** Every so many actions are changed in a version. */
  private static final int CHANGED = 20;

  private LargePlans() {}

  /** Writes the three plans into a folder. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    for (String version : List.of("base", "ours", "theirs")) {
      Files.writeString(folder.resolve(version + ".careplan.yaml"), of(version));
    }
  }

  /** The plan as it was ({@code base}), or as one side made it. */
  public static String of(String version) {
    Random random = new Random(7);
    StringBuilder plan = new StringBuilder(32 * 1024);
    plan.append("careplan: 1\ntype: long-term-condition\ndate: 2026-06-01\n");
    plan.append("person: {name: Ivy Price, known-as: Ivy, born: 1950-02-03}\nneeds:\n");
    int number = 0;
    for (int need = 1; need <= NEEDS; need++) {
      plan.append("  - id: need-").append(need).append("\n    need: I want to ");
      plan.append(words(random)).append("\n    said-by: me\n    actions:\n");
      for (int action = 1; action <= ACTIONS_A_NEED; action++) {
        String words = words(random);
        boolean isOurs = version.equals("ours") && number % CHANGED == 3;
        boolean isTheirs = version.equals("theirs") && number % CHANGED == 11;
        plan.append("      - id: action-").append(need).append('-').append(action);
        plan.append("\n        action: Walk to ").append(isTheirs ? "the pier" : words);
        plan.append("\n        who: me\n        by: 2026-");
        plan.append(isOurs ? "11" : "09").append("-01\n");
        number++;
      }
    }
    return plan.toString();
  }

  private static String words(Random random) {
    String[] words =
        GeneratedWords.SENTENCES[random.nextInt(GeneratedWords.SENTENCES.length)].split(" ");
    String[] more = GeneratedWords.GIVEN_NAMES;
    int from = random.nextInt(words.length - 4);
    return "see "
        + more[random.nextInt(more.length)]
        + " when "
        + String.join(" ", List.of(words).subList(from, from + 4)).replaceAll("[^A-Za-z ]", "");
  }
}
