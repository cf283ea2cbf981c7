package press.broadsheet.page;

import org.jspecify.annotations.Nullable;
import press.broadsheet.edition.AddressWords;
import press.broadsheet.edition.StaffMember;
import press.broadsheet.masthead.Column;
import press.broadsheet.masthead.Person;
import press.broadsheet.page.view.PersonView;
import press.broadsheet.page.view.PictureView;
import press.broadsheet.story.PictureUse;

/** The people who make the paper as pages show them. */
final class PersonViews {

    private PersonViews() {}

    static PersonView of(StaffMember member, Desktop desktop) {
        Person person = member.person();
        return new PersonView(
                desktop.title().under("author/" + AddressWords.encode(person.words())),
                person.name(),
                person.role(),
                person.biography(),
                portrait(person, desktop),
                person.email(),
                column(person.column(), desktop));
    }

    private static PersonView.@Nullable ColumnView column(@Nullable Column column, Desktop desktop) {
        return column == null
                ? null
                : new PersonView.ColumnView(column.name(), new Days(desktop).written(column.rhythm()));
    }

    static @Nullable PictureView portrait(Person person, Desktop desktop) {
        String portrait = person.portrait();
        if (portrait == null) {
            return null;
        }
        String alt = desktop.words().get("person.portrait", person.name());
        return PictureViews.of(new PictureUse(portrait, alt, "", ""), desktop.reading());
    }
}
