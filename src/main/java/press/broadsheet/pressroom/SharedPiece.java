package press.broadsheet.pressroom;

import java.time.Instant;
import java.util.List;
import press.broadsheet.edition.Dependency;

/** A piece that many pages have, in its present form. The press's own thread replaces it; readers only look. */
final class SharedPiece {

    /**
     * One form of the piece, and what it was made from.
     *
     * @param changed when its bytes last became others
     */
    record Form(Piece piece, List<Dependency> dependencies, long madeAt, Instant changed) {

        /** This form, as of the time of the one before when the bytes are the same. */
        Form after(Form before) {
            boolean same = piece.crc() == before.piece.crc() && piece.length() == before.piece.length();
            return same ? new Form(before.piece, dependencies, madeAt, before.changed) : this;
        }
    }

    private final String name;
    private volatile Form form;

    SharedPiece(String name, Form form) {
        this.name = name;
        this.form = form;
    }

    String name() {
        return name;
    }

    Form form() {
        return form;
    }

    /** Takes a new form, unless it was made from an older edition than the present one. */
    synchronized void replace(Form newForm) {
        if (newForm.madeAt() >= form.madeAt()) {
            form = newForm.after(form);
        }
    }
}
