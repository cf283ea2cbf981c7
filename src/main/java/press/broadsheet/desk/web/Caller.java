package press.broadsheet.desk.web;

import jakarta.servlet.http.HttpServletRequest;

/** What the server knows of where a request comes from. */
public interface Caller {

    /** The network of whoever asks, as coarse as one household or office has it. */
    String network(HttpServletRequest request);

    /** True when nobody on the way could read the request. */
    boolean isPrivate(HttpServletRequest request);
}
