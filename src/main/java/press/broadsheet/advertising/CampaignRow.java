package press.broadsheet.advertising;

import java.sql.ResultSet;
import java.sql.SQLException;
import press.broadsheet.platform.sql.Session;

/** A campaign as its row tells it. */
final class CampaignRow {

    private CampaignRow() {}

    static Campaigns.Booked of(ResultSet row) throws SQLException {
        long ended = row.getLong("ended_at");
        boolean isEnded = !row.wasNull();
        return new Campaigns.Booked(
                row.getLong("number"),
                row.getInt("version"),
                CampaignJson.read(row.getString("terms")),
                isEnded ? Session.instant(ended) : null);
    }
}
