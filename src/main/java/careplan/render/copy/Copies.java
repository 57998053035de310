package careplan.render.copy;

import java.util.List;
import java.util.Optional;

/** The one list of copies, in the order in which help shows them. */
public final class Copies {

  /** All kinds of copy. */
  public static final List<Copy> ALL =
      List.of(
          new Mine(),
          new LargePrint(),
          new EasyRead(),
          new CrisisPage(),
          new FrontPage(),
          CrisisCard.forWallet(),
          CrisisCard.forFridge(),
          new ContactList(),
          new Timetable(),
          new TeamList(),
          new ServicePlan(),
          new Professional(),
          new CarerCopy(),
          new FamilySigns(),
          new Preparation(),
          new GoalSheet(),
          new MyPlanSheets(),
          new Letter(),
          new Passport());

  private Copies() {}

  /** The copy of this name. */
  public static Optional<Copy> named(String name) {
    for (Copy copy : ALL) {
      if (copy.name().equals(name)) {
        return Optional.of(copy);
      }
    }
    return Optional.empty();
  }
}
