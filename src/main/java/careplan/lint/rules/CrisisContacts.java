package careplan.lint.rules;

import careplan.language.time.ContactHours;
import careplan.lint.Context;
import careplan.plan.Carer;
import careplan.plan.Contact;
import careplan.plan.Crisis;
import careplan.plan.Plan;
import java.util.ArrayList;
import java.util.List;

/** Whom to call in a crisis, and whether somebody answers day and night (R136, R137). */
public final class CrisisContacts {
  private static final Context.Question<List<ContactInFull>> CONTACTS =
      context -> of(context.plan());
  private static final Context.Question<ContactHours.Answers> ANSWERS =
      context -> answers(of(context));

  private CrisisContacts() {}

  /** The crisis contacts of a plan that is being checked. */
  public static List<ContactInFull> of(Context context) {
    return context.answer(CONTACTS);
  }

  /** Whether the crisis contacts of a plan that is being checked answer at all hours. */
  public static ContactHours.Answers answers(Context context) {
    return context.answer(ANSWERS);
  }

  /** The crisis contacts of a plan; in a carer's own plan also those of {@code in-a-crisis}. */
  public static List<ContactInFull> of(Plan plan) {
    List<ContactInFull> contacts = new ArrayList<>();
    for (Contact contact : plan.crisis().map(Crisis::contacts).orElse(List.of())) {
      contacts.add(ContactInFull.of(plan, contact));
    }
    if (plan.isOfType("carers-support")) {
      for (Carer carer : plan.carers()) {
        carer.inACrisis().ifPresent(contact -> contacts.add(ContactInFull.of(plan, contact)));
      }
    }
    return contacts;
  }

  /** Whether those who have a number answer at all hours, alone or between them. */
  public static ContactHours.Answers answers(List<ContactInFull> contacts) {
    List<ContactHours.Judgement> judgements = new ArrayList<>(contacts.size());
    for (ContactInFull contact : contacts) {
      if (contact.hasNumber()) {
        judgements.add(contact.judge());
      }
    }
    return ContactHours.together(judgements);
  }

  /**
   * Whether contacts are all the crisis planning that is needed: the plan says that no risk is
   * known, and somebody answers day and night (R137, X42). An absent safety part says no such
   * thing.
   */
  public static boolean areEnough(Context context) {
    return context.plan().block().is("safety", "none known")
        && answers(context) == ContactHours.Answers.ALWAYS;
  }
}
