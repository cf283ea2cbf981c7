package press.broadsheet.server;

import java.util.List;
import java.util.concurrent.Executors;
import org.eclipse.jetty.server.Handler;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.jetty.ConfigurableJettyWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import press.broadsheet.Paper;
import press.broadsheet.desk.PaperActs;
import press.broadsheet.desk.web.DeskParts;
import press.broadsheet.desk.web.DeskWeb;
import press.broadsheet.reader.ErrorAnswer;
import press.broadsheet.reader.NotFound;
import press.broadsheet.reader.PictureDesk;
import press.broadsheet.reader.PublicSite;
import press.broadsheet.reader.SearchDesk;
import press.broadsheet.reader.SuggestDesk;

/** Which part gets which. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({DeskWeb.class, PaperHealth.class})
class ServerWiring {

    @Bean
    WebServerFactoryCustomizer<ConfigurableJettyWebServerFactory> publicSiteInFront(Paper paper) {
        return factory -> factory.addServerCustomizers(server -> {
            Handler behind = server.getHandler();
            PublicSite site = publicSite(paper);
            site.setHandler(behind);
            server.setHandler(site);
            server.setErrorHandler(new ErrorAnswer());
        });
    }

    @Bean
    DeskParts deskParts(Paper paper) {
        Paper.Newsdesk newsdesk = paper.newsdesk();
        Paper.Pressroom pressroom = paper.pressroom();
        return new DeskParts(
                paper.tokens(),
                new DeskParts.Acts(
                        newsdesk.stories(),
                        newsdesk.publishing(),
                        newsdesk.embargoing(),
                        newsdesk.correcting(),
                        newsdesk.killing()),
                new DeskParts.Trail(paper.journal(), pressroom.run(), pressroom.receipts()),
                new PaperActs(paper.desk(), paper.housePages()),
                paper.pictures());
    }

    private static PublicSite publicSite(Paper paper) {
        Paper.Pressroom pressroom = paper.pressroom();
        NotFound notFound = new NotFound(pressroom.press(), pressroom.pages());
        return new PublicSite(
                pressroom.press(),
                List.of(
                        new PictureDesk(paper.edition(), pressroom.shared(), paper.renditions()),
                        new SuggestDesk(paper.search(), paper.edition(), notFound),
                        new SearchDesk(
                                paper.search(),
                                paper.edition(),
                                pressroom.press(),
                                pressroom.pages().search(),
                                notFound)),
                notFound,
                Executors.newVirtualThreadPerTaskExecutor());
    }
}
