package careplan.render.copy;

import careplan.render.Edition;
import careplan.render.document.Document;
import careplan.render.document.Layout;
import careplan.render.exchange.ContactEntry;
import careplan.render.exchange.ContactFile;
import careplan.render.exchange.Exchange;
import careplan.render.section.Calls;
import careplan.render.section.Headed;
import java.util.List;
import java.util.Optional;

/** Everybody to call, those that matter in an emergency first (R158, R267). */
final class ContactList implements Copy {
  @Override
  public String name() {
    return "contacts";
  }

  @Override
  public String purpose() {
    return "who to call, on one list";
  }

  @Override
  public Optional<String> impossible(Edition edition) {
    return outline(edition).unlessAny("crisis.contacts and team");
  }

  @Override
  public Document document(Edition edition) {
    return outline(edition).page(name(), new Layout(Layout.Page.A4, 14), List.of());
  }

  private static Outline outline(Edition edition) {
    return new Outline(edition)
        .with("calls", Headed.joined(Calls.emergency(edition), Calls.cards(edition)))
        .with("contacts.near", Calls.others(edition, true))
        .with("contacts.carers", Calls.ofCarers(edition))
        .with("contacts.services", Calls.others(edition, false));
  }

  @Override
  public Optional<String> file(Edition edition, Exchange exchange) {
    List<ContactEntry> entries =
        exchange == Exchange.CONTACTS ? People.entries(edition) : List.of();
    return entries.isEmpty() ? Optional.empty() : Optional.of(ContactFile.of(entries));
  }
}
