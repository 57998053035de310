package careplan.assess;

import careplan.caseload.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The questions, after the toolkit in the NHS Modernisation Agency's work on care planning for
 * long-term conditions (2005), in our own words (R281, R283).
 */
public final class Toolkit {
  /** Where the questions come from. */
  public static final String SOURCE =
      "After the self-assessment toolkit of the NHS Modernisation Agency's report on good care"
          + " planning for people with long-term conditions (2005), section 9, in other words.";

  /** All questions, in order. */
  public static final List<Item> ALL = new Toolkit().all();

  private final List<Item> items = new ArrayList<>();
  private Group group = Group.ENTRY;

  private Toolkit() {}

  /** The question of a key. */
  public static Optional<Item> item(String key) {
    for (Item item : ALL) {
      if (item.key().equals(key)) {
        return Optional.of(item);
      }
    }
    return Optional.empty();
  }

  /** The keys of all questions. */
  public static List<String> keys() {
    List<String> keys = new ArrayList<>();
    ALL.forEach(item -> keys.add(item.key()));
    return keys;
  }

  private List<Item> all() {
    entry();
    assessment();
    development();
    implementationAndReview();
    exit();
    overarching();
    return List.copyOf(items);
  }

  private void ask(String key, String words, String why, Measure... measures) {
    items.add(new Item(items.size() + 1, key, group, words, why, List.of(measures)));
  }

  private void entry() {
    group = Group.ENTRY;
    ask(
        "finding-people",
        "Have you a way to find the people who may need a plan?",
        "Who is never found is never asked. No plan can show who has none.");
    ask(
        "one-record",
        "Do contact details and other information stand together in one place?",
        "Nobody should have to search three systems, or tell the same story again.",
        Measure.CONTACT_DETAILS);
    ask(
        "sharing",
        "Is it settled how information is shared, when, and with whom?",
        "Sharing rests on what the person agreed to, recipient by recipient.",
        Measure.CONSENT);
  }

  private void assessment() {
    group = Group.ASSESSMENT;
    ask(
        "key-worker",
        "Has each person a key worker, by name?",
        "One contact keeps people from falling through the gaps.",
        Measure.COORDINATOR,
        Measure.COORDINATOR_REACHABLE);
    ask(
        "intended-outcomes",
        "Do the person and the professional start by agreeing what the plan is to achieve?",
        "A plan without a purpose is a list of services.",
        Measure.PURPOSE);
    ask(
        "whole-needs",
        "Are needs and risks looked at as a whole, and those of carers where there are any?",
        "A risk or a carer that was not asked about is missing from everything that follows.",
        Measure.RISKS_AND_CARERS);
    ask(
        "both-knowledge",
        "Does the assessment put what the person knows beside what the professional knows?",
        "Two experts meet: one in the condition, one in living with it.",
        Measure.BOTH_STORIES);
    ask(
        "all-sides",
        "Does it cover the clinical, social and psychological sides of life, and lifestyle?",
        "What is not looked at is not planned for.",
        Measure.ALL_DOMAINS);
  }

  private void development() {
    group = Group.DEVELOPMENT;
    ask(
        "priorities",
        "Do the person and whoever plans with them put the issues in an order?",
        "Not everything can be done at once, and the person decides what is first.",
        Measure.PRIORITIES);
    ask(
        "actions-of-both",
        "Are there actions for the service and actions for the person?",
        "A plan in which only services act makes people wait.",
        Measure.ACTIONS_OF_BOTH,
        Measure.OWN_ACTION);
    ask(
        "equipment",
        "Is it found out what equipment or other things are needed?",
        "A rail on the stairs can do more than a visit.",
        Measure.EQUIPMENT);
    ask(
        "trained-planners",
        "Have all who plan with people the training and experience for it?",
        "Talking about risk and listening are skills. No plan can show who was trained.");
    ask(
        "evidence-and-directory",
        "Can all who plan with people get at current evidence and a directory of what there is?",
        "Nobody can offer what they do not know of.");
    ask(
        "made-together",
        "Are plans made with and for the person, and shared with carers where that fits?",
        "How a plan was made matters more than that there is one.",
        Measure.MADE_WITH,
        Measure.COPY_GIVEN);
    ask(
        "flexible",
        "Do plans adapt to many kinds of need and condition?",
        "One form for everybody fits nobody.");
    ask(
        "whole-or-specific",
        "Do plans tell care for the whole person from care for one condition?",
        "The two are planned by different people, and must not be taken for each other.",
        Measure.TYPE_SAID);
    ask(
        "held-by-people",
        "Do people hold their plan, and can they and professionals get at it?",
        "A plan that lies in a record only remains a plan.",
        Measure.COPY_GIVEN);
    ask(
        "living-with-it",
        "Are plans about living with the condition, social as well as medical?",
        "Most days are lived without a professional.",
        Measure.SOCIAL_AND_MEDICAL);
  }

  private void implementationAndReview() {
    group = Group.IMPLEMENTATION;
    ask(
        "one-team",
        "Do professionals of different bodies, people and carers work as one team?",
        "Only those who work in it can tell.");
    ask(
        "support-follows",
        "Can you show that the support people get is what their plan says?",
        "A plan that nobody carries out is worse than none.",
        Measure.ACTIONS_FOLLOWED);
    group = Group.REVIEW;
    ask(
        "actions-reviewed",
        "Are actions looked at again and brought up to date when that was agreed?",
        "What was right in spring may be wrong in winter.",
        Measure.IN_TIME,
        Measure.REVIEW_DATE);
    ask(
        "plans-reviewed",
        "Are plans reviewed at the agreed times, continued or changed, and is the change written"
            + " down?",
        "A review that leaves no trace cannot be built on.",
        Measure.IN_TIME,
        Measure.CHANGES_DOCUMENTED);
  }

  private void exit() {
    group = Group.EXIT;
    ask(
        "way-back",
        "Can people go over to looking after themselves, with a clear written way back?",
        "Letting go is safe only where the door stays open.",
        Measure.WAY_BACK);
    ask(
        "end-of-life",
        "Are plans for the end of life made where that fits?",
        "Wishes that nobody asked for cannot be kept.",
        Measure.PLANNED_AHEAD);
  }

  private void overarching() {
    group = Group.OVERARCHING;
    ask(
        "evaluated",
        "Has the process been evaluated, to find what could be better?",
        "This assessment is one part of that; what people and carers say is another.");
    ask(
        "documented",
        "Are the process and every decision written down?",
        "Who was asked, what was weighed, and what was decided.",
        Measure.DECISIONS);
    ask("empowers-staff", "Does the process give professionals the power to act?", "Ask them.");
    ask(
        "led-from-the-top",
        "Is it led or backed from the top, and in line with the organisation's wider targets?",
        "Without time and backing it stays a form.");
    ask(
        "joined-up",
        "Does it make work across professions and bodies more joined up, and information flow?",
        "Ask those on both sides of each boundary.");
    ask(
        "whole-person",
        "Can you show that people feel seen as a whole person?",
        "Only people can say; plans can show whether they were asked and what they said.",
        Measure.FELT_INVOLVED);
    ask(
        "transparent",
        "Is the process open to everybody in it?",
        "Nobody should wonder who decided, or when.");
    ask(
        "emotional-support",
        "Can you show that it gives emotional support to people, and to carers where that fits?",
        "Only they can say; plans can show whether they were asked how it feels.",
        Measure.HOW_IT_FEELS);
    ask(
        "ongoing",
        "Can you show that planning goes on, and was no single event?",
        "One review may be an accident; two are a habit.",
        Measure.SEVERAL_REVIEWS);
  }
}
