package press.broadsheet.server;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Handler;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.jetty.ConfigurableJettyWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import press.broadsheet.Paper;
import press.broadsheet.desk.LetterPrinting;
import press.broadsheet.desk.Newsdesk;
import press.broadsheet.desk.PaperActs;
import press.broadsheet.desk.web.DeskParts;
import press.broadsheet.desk.web.DeskWeb;
import press.broadsheet.journal.sql.AuditTrail;
import press.broadsheet.newsroom.web.NewsroomWeb;
import press.broadsheet.reader.AdBeacon;
import press.broadsheet.reader.AdDesk;
import press.broadsheet.reader.Doors;
import press.broadsheet.reader.ErrorAnswer;
import press.broadsheet.reader.LetterDesk;
import press.broadsheet.reader.NotFound;
import press.broadsheet.reader.PictureDesk;
import press.broadsheet.reader.Proxies;
import press.broadsheet.reader.PublicSite;
import press.broadsheet.reader.SearchDesk;
import press.broadsheet.reader.SuggestDesk;
import press.broadsheet.reader.VideoDesk;
import press.broadsheet.reader.ViewBeacon;
import press.broadsheet.staff.SignIn;

/** Which part gets which. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({DeskWeb.class, NewsroomWeb.class, PaperHealth.class, PaperMetrics.class})
class ServerWiring {

    @Bean
    WebServerFactoryCustomizer<ConfigurableJettyWebServerFactory> publicSiteInFront(Paper paper, Proxies proxies) {
        return factory -> factory.addServerCustomizers(server -> {
            Handler behind = server.getHandler();
            Executor threads = Executors.newVirtualThreadPerTaskExecutor();
            NotFound notFound =
                    new NotFound(paper.pressroom().press(), paper.pressroom().pages());
            PublicSite site = publicSite(paper, proxies, notFound, threads);
            site.setHandler(behind);
            server.setHandler(site);
            server.setErrorHandler(new ErrorAnswer(notFound, threads));
            for (Connector connector : server.getConnectors()) {
                FrontDoor.widen(connector);
            }
        });
    }

    @Bean
    DeskParts deskParts(Paper paper, Proxies proxies) {
        Paper.Pressroom pressroom = paper.pressroom();
        return new DeskParts(
                doors(paper, proxies),
                paper.newsdesk(),
                new DeskParts.Trail(paper.journal(), pressroom.run(), pressroom.receipts()),
                new PaperActs(paper.desk(), paper.housePages(), paper.people()),
                paper.pictures(),
                new DeskParts.Films(paper.videos(), paper.videoWords(), paper.videoBytes()),
                new DeskParts.Sales(paper.campaigns(), paper.clock()),
                opinion(paper));
    }

    private static DeskParts.Doors doors(Paper paper, Proxies proxies) {
        return new DeskParts.Doors(
                paper.tokens(),
                paper.staff(),
                paper.sessions(),
                new SignIn(paper.database(), paper.sessions(), paper.clock()),
                new AuditTrail(paper.database()),
                new CallerByProxies(proxies));
    }

    private static DeskParts.Opinion opinion(Paper paper) {
        Newsdesk acts = paper.newsdesk();
        return new DeskParts.Opinion(
                paper.dailies(),
                paper.correspondence(),
                new LetterPrinting(paper.desk(), acts.stories(), acts.publishing(), paper.correspondence()));
    }

    private static PublicSite publicSite(Paper paper, Proxies proxies, NotFound notFound, Executor threads) {
        Paper.Pressroom pressroom = paper.pressroom();
        Paper.Counting counting = paper.counting();
        return new PublicSite(
                pressroom.press(),
                new Doors(paper.edition(), pressroom.shared(), proxies),
                new PublicSite.Answering(
                        List.of(new ViewBeacon(counting.visits(), proxies), new AdBeacon(counting.delivery(), proxies)),
                        desks(paper, proxies, notFound)),
                notFound,
                threads);
    }

    private static List<PublicSite.Desk> desks(Paper paper, Proxies proxies, NotFound notFound) {
        Paper.Pressroom pressroom = paper.pressroom();
        return List.of(
                new PictureDesk(paper.edition(), pressroom.shared(), paper.renditions()),
                new VideoDesk(paper.edition(), pressroom.shared(), paper.videos()),
                new AdDesk(paper.edition(), paper.counting().delivery(), proxies),
                new SuggestDesk(paper.search(), paper.edition(), notFound),
                new SearchDesk(
                        paper.search(),
                        paper.edition(),
                        pressroom.press(),
                        pressroom.pages().search(),
                        notFound),
                LetterDesk.open(
                        new LetterDesk.Parts(
                                paper.correspondence(), pressroom.pages().letters(), pressroom.press(), notFound),
                        paper.edition(),
                        proxies,
                        paper.clock()));
    }
}
