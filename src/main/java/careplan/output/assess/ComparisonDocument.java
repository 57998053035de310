package careplan.output.assess;

import careplan.assess.Assessment;
import careplan.assess.Comparison;
import careplan.assess.Toolkit;
import careplan.render.document.Document;
import java.util.List;

/** Two assessments held against each other, as a page of its own. */
public final class ComparisonDocument {
  private ComparisonDocument() {}

  /** The page. */
  public static Document of(Assessment before, Assessment now) {
    return Blocks.document(
        "Self-assessment of care planning, compared",
        AssessmentDocument.title(now),
        List.of(Blocks.paragraph(day("Last time", before)), Blocks.paragraph(day("Now", now))),
        List.of(ComparisonSections.of(Comparison.of(before, now))),
        Toolkit.SOURCE);
  }

  private static String day(String when, Assessment assessment) {
    String on =
        assessment.on().isEmpty() ? "" : " (" + AssessmentDocument.day(assessment.on()) + ")";
    return when + on + ": " + AssessmentDocument.counts(assessment);
  }
}
