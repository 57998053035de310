package careplan.lint;

import careplan.language.Vocabulary;
import careplan.language.judgement.ReadingEase;
import careplan.plan.Plan;
import careplan.plan.PlanReader;
import careplan.plan.PlanText;
import careplan.plan.Text;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How hard a whole plan is to read (R064), worked out only where a report asks for it: the plan is
 * read again, so that runs which do not ask pay nothing.
 */
public final class PlanReadingEase {

  private PlanReadingEase() {}

  /** Nothing for a plan of fewer than 30 English sentences that are not the person's own. */
  public static Optional<ReadingEase.Report> of(FileResult result) {
    if (result.problem().isPresent()) {
      return Optional.empty();
    }
    byte[] bytes = result.source().text().getBytes(StandardCharsets.UTF_8);
    return PlanReader.read(result.file(), bytes)
        .plan()
        .flatMap(plan -> new ReadingEase(Vocabulary.standard()).of(prose(plan)));
  }

  private static List<String> prose(Plan plan) {
    boolean english = plan.writtenIn().map(Text::value).map(PlanLanguage::isEnglish).orElse(true);
    List<String> prose = new ArrayList<>();
    for (PlanText text :
        JudgedProse.of(
            plan, each -> each.text().language().map(PlanLanguage::isEnglish).orElse(english))) {
      prose.add(text.text().value());
    }
    return prose;
  }
}
