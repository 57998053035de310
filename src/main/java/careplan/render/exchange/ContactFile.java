package careplan.render.exchange;

import java.util.List;

/**
 * People and services as a file that telephones take in (vCard 3.0, RFC 2426: the version that old
 * telephones read too). Equal entries give equal bytes.
 */
public final class ContactFile {
  private ContactFile() {}

  /** The whole file, an entry after the other. */
  public static String of(List<ContactEntry> entries) {
    ContentLines lines = new ContentLines();
    for (ContactEntry entry : entries) {
      lines.plain("BEGIN", "VCARD").plain("VERSION", "3.0");
      lines.words("FN", entry.name());
      // The parts of a name are not guessed: all of it stands where the family name would.
      lines.plain("N", ContentLines.escaped(entry.name()) + ";;;;");
      lines.wordsIfAny("ORG", entry.organisation()).wordsIfAny("TITLE", entry.role());
      for (String phone : entry.phones()) {
        lines.words("TEL;TYPE=VOICE", phone);
      }
      for (String email : entry.emails()) {
        lines.words("EMAIL;TYPE=INTERNET", email);
      }
      lines.wordsIfAny("NOTE", entry.notes()).plain("END", "VCARD");
    }
    return lines.toString();
  }
}
