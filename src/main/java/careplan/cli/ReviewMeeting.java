package careplan.cli;

import careplan.conversation.Answers;
import careplan.conversation.Conversation;
import careplan.conversation.Given;
import careplan.conversation.Question;
import careplan.conversation.SavedAnswers;
import careplan.conversation.Wording;
import careplan.diff.PlanDifference;
import careplan.output.diff.Compared;
import careplan.output.diff.TextDiff;
import careplan.output.text.Paper;
import careplan.plan.Dates;
import careplan.plan.Plan;
import careplan.plan.PlanReader;
import careplan.plan.PlanReading;
import careplan.review.Meanwhile;
import careplan.review.Meeting;
import careplan.review.PersonName;
import careplan.review.WriteChanges;
import careplan.yaml.EditRefused;
import careplan.yaml.FileChanged;
import careplan.yaml.TextFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A review meeting, from the plan as it is read to the plan as it is written. */
final class ReviewMeeting {
  private static final String PLAN = "plan";

  /** Wide enough that lines are broken where they are shown, which knows how wide that is. */
  private static final int UNBROKEN = 100_000;

  private static final int LARGEST_KEPT = 400_000;

  private final ReviewRequest request;
  private final Surroundings surroundings;
  private TextFile file;
  private PlanReading reading;
  private Wording wording;
  private String language;
  private LocalDate begun;
  private int columns;

  ReviewMeeting(ReviewRequest request, Surroundings surroundings) {
    this.request = request;
    this.surroundings = surroundings;
    this.columns = Screen.columns(surroundings);
  }

  /** Holds it; answers the exit status. */
  int hold() {
    while (true) {
      Optional<Integer> status = once();
      if (status.isPresent()) {
        return status.get();
      }
    }
  }

  /** Nothing where somebody changed the plan before it could be written. */
  private Optional<Integer> once() {
    if (!isRead()) {
      return Optional.of(Status.TROUBLE);
    }
    Plan plan = reading.plan().orElseThrow();
    if (plan.isOver()) {
      surroundings.say(
          request.plan().name()
              + ": This plan is over, so there is nothing to review. A new one can follow it"
              + " ('follows:').");
      return Optional.of(Status.FOUND);
    }
    Optional<SavedAnswers.Saved> saved =
        request.answersFile().isEmpty() ? request.saved() : Optional.empty();
    if (saved.isEmpty() && request.isResumed() && request.answersFile().isEmpty()) {
      surroundings.say(
          "Nothing is kept for a review of "
              + request.plan().name()
              + ". Without --resume a new one begins.");
      return Optional.of(Status.TROUBLE);
    }
    language = saved.map(its -> its.about().get("lang")).orElse(request.language(reading));
    wording = Meeting.wording(language);
    begun =
        saved
            .flatMap(its -> Dates.moment(its.about().getOrDefault("on", "")))
            .map(LocalDateTime::toLocalDate)
            .orElse(request.today());
    Meeting meeting = new Meeting(reading, begun, request.judging(begun), language);
    return request.answersFile().isPresent() ? given(meeting) : talk(meeting, saved);
  }

  private boolean isRead() {
    if (new PlanSource(surroundings).read(request.plan()).isEmpty()) {
      return false;
    }
    try {
      file = TextFile.read(request.plan().name(), request.plan().path());
      reading = PlanReader.read(request.plan().name(), file.bytes());
      return reading.plan().isPresent();
    } catch (IOException gone) {
      surroundings.say(request.plan().name() + ": This file could not be read.");
      return false;
    }
  }

  private Optional<Integer> given(Meeting meeting) {
    Answers read = NewFromAnswers.read(request.answersFile().orElseThrow(), surroundings);
    Given given = Given.to(meeting, read);
    List<String> wrong = NewFromAnswers.wrong(given, read);
    wrong.forEach(surroundings::say);
    if (!wrong.isEmpty()) {
      return Optional.of(Status.TROUBLE);
    }
    Optional<Integer> status = write(meeting, given.answers());
    if (status.isEmpty()) {
      surroundings.say(
          request.plan().name()
              + ": Somebody changed this file meanwhile, so it was left as it is now. Try again.");
    }
    return Optional.of(status.orElse(Status.TROUBLE));
  }

  private Optional<Integer> talk(Meeting meeting, Optional<SavedAnswers.Saved> saved) {
    Answers said =
        saved.map(SavedAnswers.Saved::answers).orElse(Answers.NONE).without(Meanwhile.KEY);
    Map<String, String> about = new LinkedHashMap<>();
    about.put("on", begun.toString());
    about.put("lang", language);
    String now = reading.document().source().text();
    String before = saved.map(its -> its.about().getOrDefault(PLAN, now)).orElse(now);
    if (said.count() > 0 && !before.strip().equals(now.strip()) && now.length() <= LARGEST_KEPT) {
      about.put(PLAN, before);
      Optional<Boolean> isGoingOn = meanwhile(before, said, about);
      if (isGoingOn.isEmpty()) {
        return Optional.of(Status.STOPPED);
      }
      if (!isGoingOn.get()) {
        putAside(said, about);
        said = Answers.NONE;
      }
    }
    if (now.length() <= LARGEST_KEPT) {
      about.put(PLAN, now);
    }
    WriteChanges script =
        new WriteChanges(meeting, wording, request.plan().name(), its -> changes(meeting, its));
    Conversation begin =
        Conversation.of(script, Conversation.wording(language), said, Answers.NONE);
    Talk talk = new Talk(surroundings, wording, request.place(), about, toGoOn());
    Optional<Answers> answers =
        talk.run(
            begin, request.isPlain(), opening(said.count() == 0, meeting.subject(begin.answers())));
    columns = talk.columns();
    if (answers.isPresent()) {
      return write(meeting, answers.get());
    }
    boolean nobodyIsThere = !surroundings.terminals().in() && !talk.isHeard();
    return Optional.of(
        nobodyIsThere && said.count() == 0 ? whatIsMissing(meeting) : Status.STOPPED);
  }

  private List<String> opening(boolean isFresh, String subject) {
    String person = PersonName.of(reading.plan().orElseThrow());
    if (isFresh) {
      return List.of(wording.say("opening", person, person));
    }
    String resumed = wording.say("opening.resumed", begun);
    return subject.isEmpty()
        ? List.of(resumed)
        : List.of(resumed, wording.say("opening.subject", subject.strip()));
  }

  private int whatIsMissing(Meeting meeting) {
    StringBuilder missing = new StringBuilder();
    for (Question question : Given.to(meeting, Answers.NONE).missing()) {
      missing.append(missing.isEmpty() ? "" : "; ");
      missing.append(question.key()).append(" (").append(question.words()).append(')');
    }
    surroundings.say(
        "Nobody is at a terminal to answer. Missing is at least: "
            + missing
            + ". Give the answers in a file: careplan review --answers answers.yaml "
            + NewTalk.quoted(request.plan().name())
            + ".");
    return Status.TROUBLE;
  }

  private String toGoOn() {
    return "careplan review --resume " + NewTalk.quoted(request.plan().name());
  }

  /** Whether the review goes on with a plan that was changed; nothing where the talk stopped. */
  private Optional<Boolean> meanwhile(String before, Answers said, Map<String, String> about) {
    Plan earlier =
        PlanReader.read(request.plan().name(), before.getBytes(StandardCharsets.UTF_8))
            .plan()
            .orElse(reading.plan().orElseThrow());
    String changes = sentences(PlanDifference.between(earlier, reading.plan().orElseThrow()));
    Meanwhile script = new Meanwhile(wording, changes);
    Conversation begin =
        Conversation.of(script, Conversation.wording(language), said, Answers.NONE);
    Talk talk = new Talk(surroundings, wording, request.place(), about, toGoOn());
    return talk.run(begin, request.isPlain(), List.of(wording.say("opening.resumed", begun)))
        .map(script::isGoingOn);
  }

  private void putAside(Answers said, Map<String, String> about) {
    try {
      if (request.aside().isPresent()) {
        request.aside().get().write(about, said);
        surroundings.say(wording.say("meanwhile.aside", request.aside().get().file()));
      }
    } catch (IOException unwritable) {
      surroundings.say(request.aside().orElseThrow().folder() + " cannot be written.");
    }
  }

  private String changes(Meeting meeting, Answers answers) {
    try {
      return sentences(meeting.changes(answers));
    } catch (EditRefused refused) {
      return refusal(refused);
    }
  }

  /** What is different, in the sentences of {@code careplan diff}. */
  private String sentences(PlanDifference difference) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
    String name = request.plan().name();
    new TextDiff(out, new Paper(UNBROKEN, false), false)
        .file(Compared.of(name, name, difference, difference.changes()));
    String text = bytes.toString(StandardCharsets.UTF_8);
    return withoutNamesAndCounts(text);
  }

  /** The first paragraph names the file, and the last one counts, for programs. */
  private static String withoutNamesAndCounts(String text) {
    int names = text.indexOf("\n\n");
    int counts = text.stripTrailing().lastIndexOf("\n\n");
    return names < 0 || counts <= names ? text.strip() : text.substring(names + 2, counts);
  }

  private String refusal(EditRefused refused) {
    String name = request.plan().name();
    return refused.line() == 0
        ? wording.say("refused.whole", name, refused.getMessage(), toGoOn())
        : wording.say("refused", name, refused.line(), refused.getMessage(), toGoOn());
  }

  private Optional<Integer> write(Meeting meeting, Answers answers) {
    try {
      return new ReviewFile(request, surroundings, wording, columns).write(file, meeting, answers);
    } catch (EditRefused refused) {
      surroundings.say(refusal(refused));
      return Optional.of(Status.TROUBLE);
    } catch (FileChanged meanwhile) {
      return Optional.empty();
    } catch (IOException unwritable) {
      surroundings.say(
          request.plan().name() + " cannot be written, and is as it was. What you said is kept.");
      return Optional.of(Status.TROUBLE);
    }
  }
}
