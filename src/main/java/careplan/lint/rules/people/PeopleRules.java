package careplan.lint.rules.people;

import careplan.lint.Rule;
import java.util.List;

/** The rules on people, in the order of the catalogue. */
public final class PeopleRules {
  /** All of them. */
  public static final List<Rule> ALL =
      List.of(
          new NoCoordinator(),
          new CoordinatorWithoutContact(),
          new CoordinatorNotAgreed(),
          new PersonWithoutContact(),
          new PersonWithoutRole(),
          new ContactWrittenTwice(),
          new AdvocateNotOffered(),
          new OnlyProfessionalsListed(),
          new PhoneNumberUnusable(),
          new NhsNumberWrong(),
          new NhsNumberInFileName());

  private PeopleRules() {}
}
