package careplan.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The person's health, medicines and allergies (R013, R120 to R122, R226, R251, R253). */
public record Health(Block block) {

  static final Shape SHAPE =
      Shape.of("health", "My health, my medicines and how I look after myself.")
          .one("history", Form.PROSE, "What has happened to my health so far.", "R273")
          .one("my-understanding", Form.PROSE, "How I understand my condition.", "R120")
          .blocks("conditions", Condition.SHAPE, "The conditions I live with.", "R013")
          .one("together", Form.PROSE, "How my conditions act on each other.", "R013")
          .blocks("allergies", Allergy.SHAPE, "What my body cannot bear, or: none known.", "R150")
          .orWords("none known")
          .blocks(
              "medicines", Medicine.SHAPE, "The medicines I take, each with dose and time.", "R122")
          .blocks(
              "results",
              TestResult.SHAPE,
              "Tests and measures, sent to me before the review.",
              "R226")
          .one("eating-plan", Form.PROSE, "What and how I have decided to eat.", "R253")
          .one("exercise-plan", Form.PROSE, "How I have decided to keep moving.", "R253")
          .one(
              "health-check",
              Form.DATE,
              "The day of the full health check behind this plan.",
              "R251")
          .blocks("appointments", Appointment.SHAPE, "Visits that are arranged for me.", "R251")
          .build();

  /** What has happened to the person's health so far (R273). */
  public Optional<Text> history() {
    return block.text("history");
  }

  /** How the person understands their condition (R120). */
  public Optional<Text> myUnderstanding() {
    return block.text("my-understanding");
  }

  /** The conditions the person lives with (R013). */
  public List<Condition> conditions() {
    return block.views("conditions", Condition::new);
  }

  /** How the conditions act on each other (R013). */
  public Optional<Text> together() {
    return block.text("together");
  }

  /** Allergies; none where the words {@code none known} stand in their place (R150). */
  public List<Allergy> allergies() {
    return block.views("allergies", Allergy::new);
  }

  /** The medicines the person takes (R122). */
  public List<Medicine> medicines() {
    return block.views("medicines", Medicine::new);
  }

  /** Tests and measures, sent before the review (R226). */
  public List<TestResult> results() {
    return block.views("results", TestResult::new);
  }

  /** What the person has decided to eat, and how (R253). */
  public Optional<Text> eatingPlan() {
    return block.text("eating-plan");
  }

  /** How the person has decided to keep moving (R253). */
  public Optional<Text> exercisePlan() {
    return block.text("exercise-plan");
  }

  /** The day of the full health check behind this plan (R251). */
  public Optional<LocalDate> healthCheck() {
    return block.date("health-check");
  }

  /** Visits that are arranged (R251). */
  public List<Appointment> appointments() {
    return block.views("appointments", Appointment::new);
  }

  /** Whether it is said that no allergies are known (R150). */
  public boolean saysNoAllergiesKnown() {
    return block.is("allergies", "none known");
  }
}
