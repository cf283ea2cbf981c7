package press.broadsheet.desk.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.HttpStatus;

/** What was sent, as it comes, up to a stated size; a connection that breaks off ends the request. */
final class UpTo extends FilterInputStream {

    private final long limit;
    private long read;

    UpTo(InputStream sent, long limit) {
        super(sent);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) {
        int count;
        try {
            count = super.read(bytes, from, length);
        } catch (IOException broken) {
            throw new Refusal(HttpStatus.BAD_REQUEST, "the request broke off");
        }
        read += Math.max(0, count);
        if (read > limit) {
            Sent.readOn(in);
            throw Sent.tooLarge(limit);
        }
        return count;
    }
}
