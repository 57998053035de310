package careplan.plan;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** Less contact, with checks at agreed intervals and a quick way to more help (R236, R237). */
public record Maintenance(Block block) {

  static final Shape SOS =
      Shape.of("SOS route", "How I call for more help myself.")
          .one("who", Form.PERSON, "Somebody in the team, whose number stands there.", "R237")
          .one("name", Form.TEXT, "A person or line outside the team.", "R237")
          .one("phone", Form.TEXT, "The number to ring then.", "R237")
          .one("hours", Form.TEXT, "When they answer: 24/7, or days and times.", "R237")
          .one("say", Form.PROSE, "What I say when I ring.", "R237")
          .shortFor("who")
          .build();

  static final Shape SHAPE =
      Shape.of("maintenance", "Less contact, with checks and a quick way to more help.")
          .one("since", Form.DATE, "The day the plan went into maintenance.", "R236")
          .one("every", Form.PERIOD, "How often somebody checks how I am.", "R236")
          .one("next", Form.DATE, "The day of the next check.", "R236")
          .many("who", Form.PERSON, "Who makes the check.", "R236")
          .one("what", Form.PROSE, "What is looked at in a check.", "R236")
          .block("sos", SOS, "How I call for more help myself.", "R237")
          .build();

  /** Since when (R236). */
  public Optional<LocalDate> since() {
    return block.date("since");
  }

  /** How often somebody checks (R236). */
  public Optional<Period> every() {
    return block.text("every").flatMap(text -> Dates.period(text.value()));
  }

  /** The next check (R236). */
  public Optional<LocalDate> next() {
    return block.date("next");
  }

  /** Who checks (R236). */
  public List<Text> who() {
    return block.texts("who");
  }

  /** What is checked (R236). */
  public Optional<Text> what() {
    return block.text("what");
  }

  /** How the person calls for more help: a contact, and what to {@code say} (R237). */
  public Optional<Block> sos() {
    return block.block("sos");
  }
}
