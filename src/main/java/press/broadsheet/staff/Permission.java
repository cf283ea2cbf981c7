package press.broadsheet.staff;

/** Something that not everybody may do. */
public enum Permission {
    READ_COPY(Reach.DESK),
    WRITE_COPY(Reach.DESK),
    PUBLISH(Reach.DESK),
    KILL(Reach.DESK),
    TAKE_IN_PICTURES(Reach.DESK),
    HANDLE_LETTERS(Reach.DESK),
    SET_BELLY_BAND(Reach.PAPER),
    SET_MASTHEAD(Reach.PAPER),
    SELL_SPACE(Reach.PAPER),
    SETTLE_STAFF(Reach.PAPER),
    READ_AUDIT(Reach.PAPER);

    private final Reach reach;

    Permission(Reach reach) {
        this.reach = reach;
    }

    private enum Reach {
        DESK,
        PAPER
    }

    /** True when it can be given for the stories of one desk; false when it is about the whole paper. */
    boolean isOfADesk() {
        return reach == Reach.DESK;
    }
}
