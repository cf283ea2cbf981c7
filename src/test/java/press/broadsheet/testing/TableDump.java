package press.broadsheet.testing;

import java.sql.ResultSetMetaData;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import press.broadsheet.platform.sql.Database;

/** Every row of some tables as text, in an order of its own, so that two moments can be compared. */
public record TableDump(Map<String, List<String>> rows) {

    /** What an act writes. */
    public static TableDump ofTheDesk(Database database) {
        return of(
                database,
                "journal",
                "story",
                "revision",
                "correction",
                "old_address",
                "masthead",
                "house_page",
                "person",
                "picture",
                "picture_facts",
                "video",
                "captions",
                "transcript",
                "series",
                "instalment",
                "letter",
                "belly_band");
    }

    /** What the public may see. */
    public static TableDump ofTheEdition(Database database) {
        return of(
                database,
                "printed",
                "printed_in",
                "printed_picture",
                "printed_focus",
                "printed_video",
                "printed_event",
                "gone",
                "gone_in");
    }

    public static TableDump of(Database database, String... tables) {
        Map<String, List<String>> dump = new LinkedHashMap<>();
        for (String table : tables) {
            List<String> rows = new ArrayList<>();
            database.read(session -> {
                session.sql("SELECT * FROM " + table).query(row -> {
                    ResultSetMetaData columns = row.getMetaData();
                    StringBuilder text = new StringBuilder();
                    for (int column = 1; column <= columns.getColumnCount(); column++) {
                        text.append(columns.getColumnName(column))
                                .append('=')
                                .append(row.getString(column))
                                .append(" | ");
                    }
                    rows.add(text.toString());
                });
                return rows.size();
            });
            rows.sort(String::compareTo);
            dump.put(table, rows);
        }
        return new TableDump(dump);
    }
}
