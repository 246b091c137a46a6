package club.harrier.web.assign;

import club.harrier.adjust.PlanChange;
import club.harrier.schedule.ChangeKind;
import club.harrier.screen.View;
import club.harrier.web.PlanChangeWords;
import club.harrier.web.Undo;

/// Something that was done to a plan, as a line of its list.
record PlanChangeLine(PlanChange change, String what) {

    static PlanChangeLine of(PlanChange change, View view) {
        return new PlanChangeLine(change, what(change.kind(), view.words(PlanChangeWords.class)));
    }

    private static String what(ChangeKind kind, PlanChangeWords words) {
        return switch (kind) {
            case ASSIGN -> words.assigned();
            case ENROL -> words.enrolled();
            case UNASSIGN -> words.unassigned();
            case LEAVE -> words.left();
            case REGROUP -> words.regrouped();
            case SHIFT -> words.shifted();
            case MOVE -> words.moved();
            case SKIP -> words.skipped();
            case WANT -> words.wanted();
            case CHANGE -> words.changed();
            case RESTORE -> words.restored();
            case ADD -> words.added();
            case REMOVE -> words.removed();
            case PAUSE -> words.paused();
            case RESUME -> words.resumed();
            case UNPAUSE -> words.unpaused();
        };
    }

    public boolean isUndone() {
        return change.undoneAt() != null;
    }

    public String undoPath() {
        return Undo.path(change.changeId());
    }
}
