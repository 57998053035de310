package careplan.cli;

import careplan.conversation.Answers;
import careplan.conversation.Wording;
import careplan.lint.Finding;
import careplan.lint.Severity;
import careplan.plan.Plan;
import careplan.plan.PlanReader;
import careplan.plan.PlanReading;
import careplan.review.CopiesGiven;
import careplan.review.Meeting;
import careplan.yaml.EditRefused;
import careplan.yaml.TextFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The file that a review is written into, or standard output. */
final class ReviewFile {
  private final ReviewRequest request;
  private final Surroundings surroundings;
  private final Wording wording;
  private final int columns;

  /**
   * @param columns how wide the screen is; 0 where it breaks lines itself
   */
  ReviewFile(ReviewRequest request, Surroundings surroundings, Wording wording, int columns) {
    this.columns = columns;
    this.request = request;
    this.surroundings = surroundings;
    this.wording = wording;
  }

  /**
   * Writes the plan, says what is to be done next, and lets go of what was kept.
   *
   * @throws EditRefused if the plan cannot be changed safely
   * @throws IOException if it cannot be written, or was changed by somebody
   */
  Optional<Integer> write(TextFile file, Meeting meeting, Answers answers)
      throws EditRefused, IOException {
    String text = meeting.text(answers);
    if (request.isPrinted()) {
      byte[] bytes = TextFile.withMarkOf(file.bytes(), text);
      surroundings.out().write(bytes, 0, bytes.length);
      surroundings.out().flush();
    } else {
      file.replaceWith(text);
    }
    if (request.answersFile().isEmpty()) {
      forget();
    }
    if (!request.isPrinted()) {
      tell(file, text);
    }
    return Optional.of(Status.FINE);
  }

  private void forget() {
    try {
      if (request.place().isPresent()) {
        request.place().get().forget();
      }
    } catch (IOException undeletable) {
      surroundings.say(
          "The review is written, and "
              + request.place().orElseThrow().file()
              + " cannot be deleted.");
    }
  }

  private void tell(TextFile file, String text) {
    String name = request.plan().name();
    SpokenWords screen = new SpokenWords(surroundings.err(), columns, false);
    screen.say(wording.say("written", name));
    PlanReading before = PlanReader.read(name, file.bytes());
    PlanReading after = PlanReader.read(name, text.getBytes(StandardCharsets.UTF_8));
    List<String> known = errors(before);
    List<String> errors = errors(after);
    known.forEach(errors::remove);
    if (!errors.isEmpty()) {
      screen.say(wording.say("written.errors"));
      errors.forEach(error -> screen.say("- " + error));
    }
    Plan plan = after.plan().orElseThrow();
    String copies = CopiesGiven.to(plan);
    if (!copies.isEmpty()) {
      screen.say(wording.say("written.copies", copies));
      screen.say(wording.say("written.next", name));
    }
  }

  private List<String> errors(PlanReading reading) {
    List<String> errors = new ArrayList<>();
    for (Finding finding : request.findings(reading)) {
      if (finding.severity() == Severity.ERROR) {
        errors.add(finding.message().in(reading.document().source()));
      }
    }
    return errors;
  }
}
