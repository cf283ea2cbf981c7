package press.broadsheet.desk.web;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import press.broadsheet.story.html.HtmlReader;

/** Puts the desk's API together. */
@Configuration(proxyBeanMethods = false)
public class DeskWeb implements WebMvcConfigurer {

    private final Desks desks;

    DeskWeb(DeskParts parts) {
        this.desks = new Desks(parts.acts().stories(), parts.around());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new RightsCheck(desks)).addPathPatterns("/api/desk/**");
    }

    @Bean
    SessionResource sessionResource(DeskParts parts) {
        return new SessionResource(parts.doors(), parts.around());
    }

    @Bean
    SessionsResource sessionsResource(DeskParts parts) {
        return new SessionsResource(parts.doors().sessions());
    }

    @Bean
    LinkResource linkResource(DeskParts parts) {
        return new LinkResource(parts.doors().staff());
    }

    @Bean
    StaffResource staffResource(DeskParts parts) {
        return new StaffResource(parts.doors().staff(), desks);
    }

    @Bean
    AuditResource auditResource(DeskParts parts) {
        return new AuditResource(parts.doors().audit(), parts.doors().staff());
    }

    @Bean
    StoryResource storyResource(DeskParts parts) {
        return new StoryResource(parts.acts().stories(), new CopyGiven(new HtmlReader(), parts.around()::language));
    }

    @Bean
    StateResource stateResource(DeskParts parts) {
        return new StateResource(parts.acts(), parts.trail());
    }

    @Bean
    TranslationsResource translationsResource(DeskParts parts) {
        return new TranslationsResource(parts.acts(), parts.trail());
    }

    @Bean
    HistoryResource historyResource(DeskParts parts) {
        return new HistoryResource(parts.acts().stories(), parts.trail());
    }

    @Bean
    PaperResource paperResource(DeskParts parts) {
        return new PaperResource(parts.around());
    }

    @Bean
    PictureResource pictureResource(DeskParts parts) {
        return new PictureResource(parts.pictures());
    }

    @Bean
    VideoResource videoResource(DeskParts parts) {
        return new VideoResource(parts.films());
    }

    @Bean
    PeopleResource peopleResource(DeskParts parts) {
        return new PeopleResource(parts.around());
    }

    @Bean
    CampaignResource campaignResource(DeskParts parts) {
        return new CampaignResource(parts.sales().campaigns(), parts.sales().clock());
    }

    @Bean
    SeriesResource seriesResource(DeskParts parts) {
        return new SeriesResource(parts.opinion().dailies().serials());
    }

    @Bean
    InstalmentResource instalmentResource(DeskParts parts) {
        return new InstalmentResource(
                parts.opinion().dailies().instalments(), parts.acts().stories(), parts.trail());
    }

    @Bean
    LetterResource letterResource(DeskParts parts) {
        return new LetterResource(parts.opinion());
    }

    @Bean
    BellyBandResource bellyBandResource(DeskParts parts) {
        return new BellyBandResource(parts.around());
    }

    @Bean
    DescriptionResource descriptionResource() {
        return new DescriptionResource();
    }

    @Bean
    Problems problems() {
        return new Problems();
    }

    @Bean
    FilterRegistrationBean<ActorCheck> actorCheck(DeskParts parts) {
        FilterRegistrationBean<ActorCheck> check =
                new FilterRegistrationBean<>(new ActorCheck(parts.doors(), new OwnPages(parts.around())));
        check.addUrlPatterns("/api/desk/*");
        return check;
    }
}
