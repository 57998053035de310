package careplan.cli;

import careplan.assess.AgreedAction;
import careplan.assess.AnswerScript;
import careplan.assess.Assessment;
import careplan.assess.AssessmentEdit;
import careplan.assess.Entry;
import careplan.assess.Evidence;
import careplan.assess.Item;
import careplan.assess.Toolkit;
import careplan.conversation.Answer;
import careplan.conversation.Answers;
import careplan.conversation.AnswersFile;
import careplan.conversation.AnswersProblem;
import careplan.conversation.Conversation;
import careplan.conversation.Given;
import careplan.conversation.SavedAnswers;
import careplan.conversation.Wording;
import careplan.plan.Nearest;
import careplan.yaml.EditRefused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** {@code careplan assess answer FILE}: by talking, from a file, or one by one. */
final class AssessAnswer {
  private static final String COMMAND = "assess";
  private static final int LARGEST = 2 << 20;

  private final ParseResult arguments;
  private final Surroundings surroundings;

  AssessAnswer(ParseResult arguments, Surroundings surroundings) {
    this.arguments = arguments;
    this.surroundings = surroundings;
  }

  int run(String name, AssessEvidence caseload) {
    AssessFile file = new AssessFile(name, surroundings);
    Optional<Assessment> read = file.read();
    if (read.isEmpty()) {
      return Status.TROUBLE;
    }
    Assessment written = read.get();
    Evidence evidence = caseload.evidence();
    List<String> set = Choice.texts(arguments, "--set");
    Optional<String> from = Choice.text(arguments, "--answers");
    Optional<SavedAnswers> place = place(file);
    AnswerScript script;
    Optional<Answers> answers;
    if (!set.isEmpty() || from.isPresent()) {
      script = new AnswerScript(written, evidence, Toolkit.ALL);
      answers = given(script, from, set);
      if (answers.isEmpty()) {
        return Status.TROUBLE;
      }
    } else {
      List<Item> items = items(written);
      if (items.isEmpty()) {
        surroundings.say("Every question has an answer. --all asks them again.");
        return figuresAlone(file, written, evidence, caseload);
      }
      script = new AnswerScript(written, evidence, items);
      answers = talk(script, written, place, name);
      if (answers.isEmpty()) {
        return Status.STOPPED;
      }
    }
    int status = write(file, written, evidence, script.said(answers.get()));
    forget(status, place);
    return caseload.hadTrouble() ? Status.TROUBLE : status;
  }

  private int figuresAlone(
      AssessFile file, Assessment written, Evidence evidence, AssessEvidence caseload) {
    int status = evidence.isThere() ? write(file, written, evidence, List.of()) : Status.FINE;
    return caseload.hadTrouble() ? Status.TROUBLE : status;
  }

  private List<Item> items(Assessment written) {
    if (arguments.hasMatchedOption("--all")) {
      return Toolkit.ALL;
    }
    List<Item> items = new ArrayList<>();
    for (Entry entry : written.unanswered()) {
      items.add(entry.item());
    }
    return items;
  }

  private int write(
      AssessFile file, Assessment written, Evidence evidence, List<AnswerScript.Said> said) {
    try {
      AssessmentEdit edit = AssessmentEdit.of(file.document());
      AssessFile.figures(edit, written, evidence);
      for (AnswerScript.Said one : said) {
        Entry before = written.entry(one.item().key());
        if (!before.reply().equals(Optional.of(one.reply()))) {
          edit.answer(one.item().key(), one.reply());
        }
        for (AgreedAction action : one.actions()) {
          if (!isThere(before, action)) {
            edit.action(one.item().key(), action);
          }
        }
      }
      return file.write(edit);
    } catch (EditRefused refused) {
      surroundings.say(
          (refused.line() > 0 ? "Line " + refused.line() + ": " : "") + refused.getMessage());
      return Status.TROUBLE;
    }
  }

  private static boolean isThere(Entry entry, AgreedAction action) {
    return entry.actions().stream().anyMatch(its -> its.action().equals(action.action()));
  }

  private Optional<SavedAnswers> place(AssessFile file) {
    return SavedAnswers.folder(surroundings.variable("XDG_STATE_HOME"), surroundings.home())
        .map(folder -> SavedAnswers.of(folder, COMMAND, file.path()));
  }

  private Optional<Answers> talk(
      AnswerScript script, Assessment written, Optional<SavedAnswers> place, String name) {
    Wording wording = AnswerScript.wording();
    Answers said = recalled(place);
    Conversation begin =
        Conversation.of(script, Conversation.wording("en"), said, offered(written));
    String opening = wording.say(said.count() == 0 ? "opening" : "opening.resumed");
    Talk talk = new Talk(surroundings, wording, place, Map.of(), "careplan assess answer " + name);
    return talk.run(begin, arguments.hasMatchedOption("--plain"), List.of(opening));
  }

  private Answers recalled(Optional<SavedAnswers> place) {
    try {
      return place.isPresent()
          ? place.get().read().map(SavedAnswers.Saved::answers).orElse(Answers.NONE)
          : Answers.NONE;
    } catch (AnswersProblem | IOException unreadable) {
      throw new WrongUse(
          "What was said before cannot be read: "
              + place.orElseThrow().file()
              + ". Mend it or delete it.");
    }
  }

  private static Answers offered(Assessment written) {
    Answers offered = Answers.NONE;
    for (Entry entry : written.entries()) {
      if (entry.reply().isPresent()) {
        offered =
            offered.with(entry.item().key() + ".answer", Answer.of(entry.reply().get().word()));
      }
    }
    return offered;
  }

  private static void forget(int status, Optional<SavedAnswers> place) {
    if (status == Status.FINE && place.isPresent()) {
      try {
        place.get().forget();
      } catch (IOException stays) {
        // The next talk offers it again, and nothing is lost.
      }
    }
  }

  /** Answers from a file and from the command line; what is typed wins. */
  private Optional<Answers> given(AnswerScript script, Optional<String> from, List<String> set) {
    Answers answers = Answers.NONE;
    try {
      if (from.isPresent()) {
        answers = AnswersFile.read(from.get(), bytes(from.get()));
      }
    } catch (AnswersProblem problem) {
      surroundings.say(problem.getMessage());
      return Optional.empty();
    } catch (IOException unreadable) {
      surroundings.say(from.get() + " cannot be read.");
      return Optional.empty();
    }
    for (String one : set) {
      int equals = one.indexOf('=');
      if (equals < 1) {
        throw new WrongUse("--set takes a question and its answer: --set key-worker=partly.");
      }
      answers = answers.with(one.substring(0, equals), Answer.of(one.substring(equals + 1)));
    }
    Given given = Given.to(script, inFull(answers));
    List<String> wrong = new ArrayList<>(given.unclear());
    for (String key : given.unused()) {
      wrong.add(unused(key));
    }
    wrong.forEach(surroundings::say);
    return wrong.isEmpty() ? Optional.of(given.answers()) : Optional.empty();
  }

  /** What may be said in short: a question for its answer, one action without its number. */
  private static Answers inFull(Answers said) {
    Answers answers = said;
    for (String key : said.keys()) {
      int dot = key.indexOf('.');
      String question = dot < 0 ? key : key.substring(0, dot);
      String full =
          dot < 0
              ? key + ".answer"
              : switch (key.substring(dot + 1)) {
                case "action", "who", "by" -> question + ".actions.1" + key.substring(dot);
                default -> key;
              };
      if (!full.equals(key) && Toolkit.item(question).isPresent()) {
        answers = answers.without(key).with(full, said.to(key).orElseThrow());
      }
    }
    return answers;
  }

  private static String unused(String key) {
    int dot = key.indexOf('.');
    String question = dot < 0 ? key : key.substring(0, dot);
    if (Toolkit.item(question).isPresent()) {
      return key + ": An action goes with the answer no or partly, and who and by with an action.";
    }
    return "There is no question '"
        + question
        + "'. "
        + Nearest.to(question, Toolkit.keys())
            .map(near -> "Did you mean '" + near + "'?")
            .orElse("'careplan assess questions' lists them.");
  }

  private byte[] bytes(String file) throws IOException {
    if (file.equals("-")) {
      return surroundings.in().readNBytes(LARGEST);
    }
    try (InputStream input = Files.newInputStream(surroundings.directory().resolve(file))) {
      return input.readNBytes(LARGEST);
    }
  }
}
