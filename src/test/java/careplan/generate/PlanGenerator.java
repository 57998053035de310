package careplan.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;

/**
 * Plans of invented people, the same ones for the same seed: enough of them to measure with.
 *
 * <p>{@code PlanGenerator FOLDER COUNT SEED} writes a folder full.
 */
public final class PlanGenerator {
  private final Random random;

  /** Apart from the other, so that what it decides leaves every word of the plans as it is. */
  private final Random life;

  /** A generator that makes the same plans for the same seed. */
  public PlanGenerator(long seed) {
    this.random = new Random(seed);
    this.life = new Random(seed + 1);
  }

  /** Writes plans into a folder: 2,000 of them are about 13 MB. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    int count = Integer.parseInt(arguments[1]);
    PlanGenerator generator = new PlanGenerator(Long.parseLong(arguments[2]));
    for (int number = 0; number < count; number++) {
      String name = String.format(Locale.ROOT, "plan-%05d.careplan.yaml", number);
      Files.writeString(folder.resolve(name), generator.next());
    }
  }

  /** The next plan. */
  public String next() {
    StringBuilder plan = new StringBuilder(8192);
    String given = pick(GeneratedWords.GIVEN_NAMES);
    String family = pick(GeneratedWords.FAMILY_NAMES);
    LocalDate made = LocalDate.of(2026, 1, 5).plusDays(random.nextInt(300));
    plan.append("careplan: 1\ntype: ").append(pick(GeneratedWords.TYPES));
    String status = life.nextInt(12) == 0 ? "maintenance" : "agreed";
    plan.append("\nlevel: ").append(GeneratedWords.LEVELS[life.nextInt(3)]);
    plan.append("\nstage: ").append(GeneratedWords.STAGES[life.nextInt(4)]);
    plan.append("\nstatus: ").append(status).append("\ntitle: My plan\ndate: ").append(made);
    plan.append("\npurpose: |\n  ").append(sentences(2, "  ")).append("\nperson:\n  name: ");
    plan.append(given).append(' ').append(family).append("\n  known-as: ").append(given);
    plan.append("\n  phone: 01632 960")
        .append(100 + random.nextInt(900))
        .append("\n  language: en\n");
    plan.append("story:\n  me: |\n    ").append(sentences(4, "    "));
    plan.append("\n  family: |\n    ").append(sentences(2, "    "));
    plan.append("\nabout-me:\n  what-matters:\n");
    list(plan, "    ", 3);
    plan.append("  strengths:\n");
    list(plan, "    ", 2);
    needs(plan, made);
    goals(plan, made);
    crisis(plan);
    team(plan);
    plan.append("coordinator: jo\nmade-with: [me, mair, jo]\nagreement:\n  - {who: me, on: ")
        .append(made);
    plan.append(", how: signed, as: agreed}\n");
    if (life.nextInt(5) > 0) {
      plan.append("copies:\n  - {to: me, copy: mine, on: ").append(made.plusDays(3)).append("}\n");
    }
    plan.append("review: {every: 6 months, next: ").append(made.plusMonths(6));
    plan.append(", who: [me, jo]}\n");
    if (status.equals("maintenance")) {
      plan.append("maintenance: {since: ").append(made.plusMonths(1));
      plan.append(", every: 6 months, next: ").append(made.plusMonths(7));
      plan.append(", who: jo, sos: {who: jo, say: I need more help}}\n");
    }
    return plan.toString();
  }

  private void needs(StringBuilder plan, LocalDate made) {
    plan.append("needs:\n");
    int count = 2 + random.nextInt(3);
    for (int number = 1; number <= count; number++) {
      plan.append("  - id: need-")
          .append(number)
          .append("\n    need: ")
          .append(pick(GeneratedWords.NEEDS));
      plan.append("\n    said-by: me\n    area: ").append(pick(GeneratedWords.AREAS));
      if (life.nextInt(9) == 0) {
        plan.append("\n    status: unmet\n    unmet: {reason: Nobody near here offers it}");
      }
      plan.append("\n    priority: ")
          .append(number)
          .append("\n    why: |\n      ")
          .append(sentences(2, "      "));
      plan.append("\n    actions:\n");
      actions(plan, "need-" + number, made);
    }
  }

  private void goals(StringBuilder plan, LocalDate made) {
    plan.append("goals:\n");
    int count = 1 + random.nextInt(3);
    for (int number = 1; number <= count; number++) {
      plan.append("  - id: goal-")
          .append(number)
          .append("\n    goal: ")
          .append(pick(GeneratedWords.GOALS));
      plan.append("\n    needs: [need-1]\n    measure: ").append(pick(GeneratedWords.MEASURES));
      plan.append("\n    by: ").append(made.plusDays(60 + random.nextInt(200)));
      plan.append("\n    why: ").append(sentences(1, "    ")).append("\n    confidence: ");
      plan.append(random.nextInt(11))
          .append("\n    barriers:\n      - ")
          .append(sentences(1, "      "));
      plan.append("\n    actions:\n");
      actions(plan, "goal-" + number, made);
    }
  }

  private void actions(StringBuilder plan, String of, LocalDate made) {
    int count = 1 + random.nextInt(3);
    for (int number = 1; number <= count; number++) {
      plan.append("      - id: ")
          .append(of)
          .append('-')
          .append(number)
          .append("\n        action: ");
      plan.append(pick(GeneratedWords.ACTIONS))
          .append("\n        who: [")
          .append(pick(GeneratedWords.IDS));
      plan.append("]\n        when: ").append(pick(GeneratedWords.TIMES)).append("\n        by: ");
      plan.append(made.plusDays(14 + random.nextInt(90))).append("\n        where: at home\n");
    }
  }

  private void crisis(StringBuilder plan) {
    plan.append("crisis:\n  emergency: ").append(sentences(1, "  ")).append("\n  warning-signs:\n");
    list(plan, "    ", 3);
    plan.append("  what-helps:\n");
    list(plan, "    ", 2);
    plan.append("  steps:\n    - action: ").append(pick(GeneratedWords.ACTIONS));
    plan.append("\n      who: [mair]\n  contacts:\n    - who: mair\n");
    plan.append("    - {name: Crisis line, phone: 0808 157 0000, hours: 24/7}\n");
    plan.append("contingency:\n  coordinator-away: {who: mair, do: Ring the office}\n");
  }

  private void team(StringBuilder plan) {
    plan.append("team:\n  - id: jo\n    name: ")
        .append(pick(GeneratedWords.GIVEN_NAMES))
        .append(' ');
    plan.append(pick(GeneratedWords.FAMILY_NAMES))
        .append("\n    role: Social worker\n    kind: professional\n");
    plan.append("    phone: 01632 960")
        .append(100 + random.nextInt(900))
        .append("\n    hours: Mon-Fri 9-5\n");
    plan.append("  - id: mair\n    name: ").append(pick(GeneratedWords.GIVEN_NAMES));
    plan.append("\n    role: Daughter\n    kind: family\n    phone: 07700 900")
        .append(100 + random.nextInt(900));
    plan.append("\n");
  }

  private void list(StringBuilder plan, String margin, int count) {
    for (int i = 0; i < count; i++) {
      plan.append(margin).append("- ").append(sentences(1, margin + "  ")).append('\n');
    }
  }

  private String sentences(int count, String margin) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(i == 0 ? "" : "\n" + margin).append(pick(GeneratedWords.SENTENCES));
    }
    return text.toString();
  }

  private String pick(String[] words) {
    return words[random.nextInt(words.length)];
  }
}
