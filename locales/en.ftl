# Texts of the interface in British English. Tone: plain, exact, warm.

app-name = Habeas
language-fr = Français
language-en = English

## Common words

back = Back
undo = Undo
undone = Undone.
edit = Correct
done = Done
add = Add
remove = Remove
copied = Copied to the clipboard.
copy-failed = The browser did not allow copying. Select the text and copy it yourself.
kept = Saved
keeping = Saving…
keep-failed = The last change could not be saved. Keep this page open and change the field once more.
unknown = Unknown
failed-title = This page could not be shown
failed-text = Your data is intact. Reload the page; if it happens again, copy the details below and report them to us.
reload = Reload the page

## Things done on a site

observation-account-opened = account opened
observation-sign-in = sign-in
observation-newsletter = newsletter sign-up
observation-order = order
observation-booking = booking
observation-contact = contact form
observation-donation = donation
observation-job-application = job application
observation-comment = comment
observation-survey = survey
observation-other-form = form

category-identity = name
category-email = e-mail
category-phone = phone
category-postal-address = postal address
category-birth-date = date of birth
category-payment = means of payment
category-credentials = sign-in details
category-health = health
category-location = location
category-documents = documents
category-organisation = employer or organisation
category-gender = title or gender
category-free-text = free text

## How a refusal ended

outcome-refused = Refused and checked
outcome-refused-in-part = Refused in part
outcome-unconfirmed = Refusal clicked, not confirmed
outcome-not-refused = Not refused: your turn
outcome-consent-or-pay = Consent or pay
outcome-nothing-to-refuse = Nothing to refuse
outcome-none = No banner met

outcome-detail-refused = Habeas checked the choice that the site stored: everything optional is refused.
outcome-detail-refused-in-part = Habeas checked the choice that the site stored. Still accepted: { $remaining }. You can withdraw it in the site’s cookie settings.
outcome-detail-unconfirmed = Habeas clicked a refusal, but could not confirm what the site stored. Check it in the site’s cookie settings.
outcome-detail-not-refused = Habeas found no safe way to refuse and accepted nothing. Answer the banner as you wish.
outcome-detail-consent-or-pay = Refusing costs money here. Habeas accepted nothing: the choice is yours.
outcome-detail-nothing-to-refuse = The site informs without offering a choice. There was nothing for Habeas to refuse.
outcome-pay-provider = The paid offer is run by { $provider }.
outcome-pay-price = Price shown: { $price }.
outcome-pay-provider-price = The paid offer is run by { $provider }. Price shown: { $price }.
outcome-allowed = Except what you allow: { $allowed }.
outcome-stale = Habeas clicked a refusal. The choice that the site had stored was a refusal already, and the click stored nothing new.

receipt-platform = The site’s tool
receipt-platform-unknown = not recognised
receipt-refused-count =
    { $count ->
        [one] One purpose refused
       *[other] { $count } purposes refused
    }
receipt-refused-names = Refused
receipt-remaining-names = Still accepted
receipt-stored = Choice stored by the site
receipt-stored-cookie = in the cookie “{ $name }”
receipt-stored-local-storage = in the site’s storage in this browser, under “{ $name }”
receipt-when = { $day } at { $time }

## The refusal explained

quoted = “{ $words }”
names-more =
    { $count ->
        [one] one more
       *[other] { $count } more
    }
receipt-how = How was this done?
receipt-seen = What Habeas saw
receipt-open = See the full receipt
receipt-disputed = You said that a button clicked here was not a refusal.
receipt-forgotten = This choice was forgotten at your request on { $day }.
receipt-pressed =
    { $count ->
        [one] Button clicked
       *[other] Buttons clicked, in order
    }
receipt-way-platform = Habeas asked { $platform } itself to refuse, without going through a button.
receipt-way-platform-unnamed = Habeas asked the site’s tool itself to refuse, without going through a button.
receipt-way-rule = Habeas followed the rule “{ $rule }” of autoconsent, a collection of known banners.
receipt-way-rule-unnamed = Habeas followed a rule of autoconsent, a collection of known banners.
receipt-way-first-layer = Habeas refused on the banner’s first screen.
receipt-way-settings = Habeas went through the banner’s settings: it turned every optional choice off, then saved.
receipt-because = Recognised by { $words } ({ $language }).
receipt-intent-accept = acceptance
receipt-intent-acknowledge = acknowledgement
receipt-intent-pay = payment
receipt-intent-close = closing
receipt-intent-unknown = meaning not recognised
receipt-intent-refuse = refusal
receipt-intent-object = objection to legitimate interest (use of your data without asking you)
receipt-intent-settings = opening the settings
receipt-intent-switch-off = choice turned off
receipt-intent-save = saving, with every optional choice off
receipt-evidence-title = How we know
receipt-evidence-line = { $where }: { $what }.
receipt-evidence-platform = Choice read where the site’s tool stores it ({ $from })
receipt-evidence-tcf = TCF signal for advertising partners, as declared by the site ({ $from })
receipt-evidence-gpp = GPP signal for advertising partners, as declared by the site ({ $from })
receipt-evidence-consent-mode = Google Consent Mode, as declared by the site ({ $from })
receipt-evidence-storage = What the click changed in cookies and storage ({ $from })
why = What is this?
why-tcf = The TCF (Transparency and Consent Framework) is the form in which many sites pass your choice on to their advertising partners.
why-gpp = The GPP (Global Privacy Platform) is a more recent form, in which sites pass your choice on by the rules of several countries.
why-consent-mode = Consent Mode is how a site tells Google’s services whether they may use cookies for advertising and measurement.
receipt-evidence-no-purpose = it holds no optional choice
receipt-evidence-all-off =
    { $count ->
        [one] the only optional choice is off
        [2] both optional choices are off
       *[other] all { $count } optional choices are off
    }
receipt-evidence-some-on =
    { $count ->
        [0] everything is still accepted, namely { $names }
        [one] one choice is off, but still accepted: { $names }
       *[other] { $count } choices are off, but still accepted: { $names }
    }

dispute = That was not a refusal
dispute-of = That was not a refusal: “{ $label }”
dispute-noted = Noted: Habeas will not click “{ $label }” here again.
dispute-stands = Habeas leaves it alone on this site.
dispute-lift = Remove this rule
dispute-lifted = Habeas may click “{ $label }” here again.

met-silent = A consent tool, but nothing on screen
met-refused = Refused earlier
met-accepted = Accepted earlier
met-detail-silent = { $platform } is on this page, but it asks nothing and has stored no choice. Habeas clicked nowhere.
met-detail-refused = The choice that { $platform } stored dates from before: everything optional is refused in it. There was nothing for Habeas to do.
met-detail-accepted = The choice that { $platform } stored dates from before: it accepts { $granted }. To withdraw it, open “Choose differently here”.
met-asking = Waiting for your choice
met-chosen-refused = Refused by you
met-chosen-accepted = Accepted by you
met-unnamed = this site
met-detail-asking = Nothing is stored yet. Habeas clicks nowhere and will read what you choose.
met-detail-chosen-refused = You answered the banner. In the choice stored by { $platform }, everything optional is refused.
met-detail-chosen-accepted = You answered the banner. The choice stored by { $platform } accepts { $granted }.

## The controller

controller-title = Who holds your data
controller-name = Name
controller-address = Postal address
controller-country = Country
controller-rightsEmail = E-mail for your rights
controller-dpoEmail = E-mail of the data protection officer
controller-none = Habeas does not know yet who answers for this site.
controller-find = Find out who this is
controller-finding = Habeas is reading the site’s privacy policy…
controller-find-failed = The search was interrupted. Reload the site’s page, then try again.
controller-fill = Type it in myself
controller-sources = Where this comes from
controller-source-quote = “{ $quote }”
controller-source-page = read on { $day } at
controller-source-person = typed by you on { $day }
controller-source-directory = from the directory of { $day }
controller-address-hint = As on an envelope: the street, then the town and postcode.
controller-edit-hint = What you type here counts for more than what the site says.
confidence-high = reliable
confidence-medium = fairly reliable
confidence-low = to be checked
controller-other-domain = This address is at { $domain }, another domain than { $site }. That is common within a group; check that it is the right one.
controller-bad-email = “{ $value }” is not a complete e-mail address. Example: dpo@example.com. It will be saved once it is complete.
country-none = Choose…

controller-look-alike = This e-mail address mixes letters of different alphabets, so it can be taken for another one. Its domain really reads { $domain }. Check it before you write.

conflict-title = The site says two different things
conflict-intro = Choose what you hold right. Your choice stays, whatever the site says later.
conflict-taken = Used until you choose.
conflict-choose = Keep this
conflict-choose-of = Keep: { $value }

change-title = What changed since it was last read
change-when = Between { $until } and { $since }, on
change-added = is new
change-gone = is gone
change-changed = has changed

site-pages-title = The site’s own pages
site-page-privacy-notice = Privacy policy:
site-page-legal-notice = Legal notice:
site-page-data-rights-form = To use your rights:
site-page-cookie-page = Cookies:

notice-no-link = No link to a privacy policy was found on this page. Open the site’s front page and search again, or type in the controller yourself.
notice-not-readable = The privacy policy is a kind of file that Habeas cannot read. Open it and copy the controller here.
notice-elsewhere = The privacy policy stands at another address, which cannot be asked from this page. Open it below: Habeas reads it when you do.
notice-unreachable = The privacy policy could not be opened. Try again later, or type in the controller yourself.
notice-too-large = The privacy policy is too long to read without slowing the page down. Open it and copy the controller here.
notice-no-controller = The privacy policy was read, but it does not clearly name the controller. Open it and copy the name and address here.

## The supervisory authority

authority-title = Who supervises them
authority-reason-residence = This is the authority of the country where you live: you may turn to it wherever the controller is.
authority-reason-work = This is the authority of the country where you work.
authority-reason-infringement = This is the authority of the country where it happened.
authority-reason-establishment = This is the authority of the country where this controller is established.
authority-reason-seat = This is the authority of the region where this controller has its seat.
authority-first-right-exercised = It asks that you use your right first: after a month without an answer, or with an incomplete one, you may complain.
authority-first-complaint-to-controller = Complain to the controller itself first; it has thirty days to acknowledge that.
authority-shared = This postcode lies in two regions: only one of these authorities is competent. The town tells which.
authority-missing-establishment = In { $country }, the authority of the region of the seat is competent. Add the postcode to the controller’s address.
authority-missing-residence = In { $country }, each region has its own authority. Add your postcode to your profile.
authority-others = { $count ->
    [one] One other possible authority
   *[other] { $count } other possible authorities
}
authority-form = Lodge a complaint
authority-website = See its website
authority-languages = Complaints in { $languages }.
authority-as-of = Details as of { $day }.

items-title = What its privacy notice says
items-count = { $found } of { $all } required items found in the privacy notice.
items-missing = Not found: { $items }.
items-read = Read on { $day } at
items-found = found
items-not-found = not found on this page
items-under = under “{ $heading }”
items-note = Not found on this page does not mean that it is said nowhere: it may stand on another page, or not apply here.
items-periods = { $count ->
    [one] One retention period
   *[other] { $count } retention periods
}
items-recipients = { $count ->
    [one] One recipient
   *[other] { $count } recipients
}
items-transfers = Transfers to third countries
item-controller_identity = Who the controller is
item-controller_contact = How to reach the controller
item-dpo = Data protection officer
item-purposes = Purposes
item-legal_basis = Legal basis
item-recipients = Recipients
item-third_country_transfers = Transfers to third countries
item-retention_period = Retention period
item-right_access = Right of access
item-right_rectification = Right to rectification
item-right_erasure = Right to erasure
item-right_restriction = Right to restriction of processing
item-right_objection = Right to object
item-right_portability = Right to data portability
item-withdraw_consent = Withdrawal of consent
item-complaint_authority = Complaint to a supervisory authority
item-mandatory_or_optional = Whether data are mandatory or optional
item-automated_decisions = Automated decisions
item-data_source = Source of the data
item-post_mortem_directives_fr = Directives after death (French law)
recipient-processors = Processors and service providers
recipient-hosting = Hosting
recipient-payment = Payment and banks
recipient-delivery = Delivery
recipient-analytics = Audience measurement
recipient-advertising = Advertising
recipient-group = Companies of the group
recipient-partners = Partners
recipient-authorities = Authorities and courts
recipient-advisers = Advisers and insurers
recipient-staff = The organisation’s own staff
safeguard-adequacy-decision = Adequacy decision
safeguard-data-privacy-framework = EU-US Data Privacy Framework
safeguard-standard-contractual-clauses = Standard contractual clauses
safeguard-binding-corporate-rules = Binding corporate rules
safeguard-derogation = Derogation (Art. 49 GDPR)
safeguard-unstated = No safeguard named
safeguard-none = No transfer, says the page

## The button’s window

popup-on = Refusing is on here
popup-off-here = Refusing is off on this site
popup-off = Refusing is off everywhere
popup-paused = Refusing is paused until { $time }
popup-turn-off-here = Turn off here
popup-turn-on-here = Turn on here
popup-resume = Resume refusing
popup-reload-offer = The change takes effect when the page is reloaded.
popup-reload = Reload the page
popup-no-access = Not active on this site
popup-no-access-text = The browser gave no access to this site. Access is for seeing the banner and refusing it; nothing leaves this browser. The register and the letters work without it.
popup-no-access-turn-on = Turn on for this site
popup-no-access-declined = Access was not given. Nothing has changed.
popup-not-a-site = This page is not a website
popup-not-a-site-text = Habeas acts on the sites you visit. Open a site, then come back here.
popup-private = Private window: banners are refused, nothing is kept.
popup-done-title = What was done
popup-nothing-done = No banner met here so far.
popup-ask-here = Here, you choose
popup-ask-here-text = Habeas clicks nothing; it only reads the choice that the site stores.
popup-resting = Refusing is paused for this visit
popup-done-holds = The refusal of { $day } still holds: the site asked nothing.
popup-reloads = This page reloads at every refusal; Habeas has stopped.
popup-done-before = The latest decision, on { $day }:
choices-title = Choose differently here
choices-ask = Let me choose on this site
choices-ask-hint = Habeas will no longer click this site’s banners. It will only read the choice that the site stores.
choices-gpc = Tell this site not to sell or share my data
choices-gpc-hint = This is the Global Privacy Control signal, sent to the site with every page you open.
choices-reopen = Open the site’s cookie settings
choices-forget = Forget the stored choice
choices-forget-hint = This deletes the choice that the site stored in your browser. At the next load it will ask again.
choices-reopened = The settings are open in the page.
choices-not-reopened = Habeas has no way to open this site’s settings. Look for a link such as “Cookies” or “Manage my choices” at the bottom of the page.
choices-failed = The browser did not allow it. Reload the page, then try again.
choices-forgotten =
    { $count ->
        [0] No stored choice was found on this site.
        [one] One item deleted. Reload the page: the site will ask again.
       *[other] { $count } items deleted. Reload the page: the site will ask again.
    }
pause-title = Pause refusing
pause-hour = One hour
pause-tomorrow = Until tomorrow
pause-visit = This visit
pause-hint = “This visit” is for this site, until the tab is closed. The other two are for every site.
pause-minutes-left =
    { $count ->
        [one] One minute left
       *[other] { $count } minutes left
    }
pause-hours-left =
    { $count ->
        [one] About an hour left
       *[other] About { $count } hours left
    }
popup-register-title = In your register
popup-register-since = Since { $day }: { $what }.
popup-register-given = You gave: { $categories }.
popup-register-only-consent = Since { $day }. You gave nothing there, as far as Habeas knows.
popup-register-none = This site is not in your register: Habeas has not seen you send a form there.
popup-deadline-title = Next deadline
popup-deadline-waiting = Answer due by { $day }.
popup-deadline-overdue = The answer was due on { $day }. It is late.
popup-deadline-elsewhere = { $site }: answer due by { $day }.
popup-deadline-elsewhere-overdue = { $site }: the answer was due on { $day }. It is late.
popup-ask = Ask for a copy of my data
popup-continue = Continue the letter
popup-see-request = See the request
popup-dashboard = Dashboard
popup-start-failed = The letter could not be prepared. Nothing is lost: try again.
popup-confirm-title = Who to write to?
popup-confirm-text = Check the addressee before the letter opens.
popup-confirm-no-name = The controller’s name is missing. You can add it in the letter.
popup-confirm-by-email = The letter will go to { $email }.
popup-confirm-by-post = No e-mail known: the letter will go by post.
popup-confirm-nowhere = No e-mail or postal address is known. You can type one in the letter.
popup-confirm-go = Prepare the letter
popup-confirm-note = Nothing is sent: the letter opens for you to read.

## Welcome

welcome-promise = Habeas refuses optional cookies, proves it, and writes your letters.
welcome-private = Nothing leaves this browser.
welcome-start = Start
welcome-later = Not now
welcome-pin-chrome = To keep the button in view: open the puzzle piece, then click the pin.
welcome-pin-firefox = To keep the button in view: open the puzzle piece, then “Pin to Toolbar”.
welcome-language = Language
welcome-pin-picture = The Habeas button in the browser’s toolbar

## Dashboard

nav-label = Main menu
nav-todo = To do
nav-register = Register
nav-refusals = Refusals
nav-requests = Requests
nav-profile = Profile
nav-settings = Settings
nav-permissions = Permissions
nav-about = About
nav-bin = Recently deleted
skip-to-content = Skip to content
not-found-title = This page does not exist
not-found-text = It may have been deleted. It can still be found under “Recently deleted” for thirty days.
not-found-action = Back to what there is to do

todo-title = To do
todo-overdue = Overdue
todo-week = Within seven days
todo-waiting = Waiting for an answer
todo-drafts = Letters to finish
todo-answered = Answers to read
todo-profile = Complete your profile: a letter needs your name and an address before it can leave.
todo-profile-action = Complete the profile
todo-empty = Nothing is waiting for you. When a request leaves, its deadline shows here.
todo-empty-action = See the register

## Register

register-title = Register
register-intro = The sites that hold something about you, or that asked for your consent.
register-empty = Your register fills when you open an account, order something or meet a banner.
register-empty-action = Write my profile first
register-search = Find a site
register-sort = Sort by
register-sort-last = last activity
register-sort-since = oldest first
register-sort-site = name of the site
register-count =
    { $count ->
        [one] One site
       *[other] { $count } sites
    }
register-no-match = No site matches “{ $search }”.
register-clear-search = Clear the search
register-column-site = Site
register-column-since = Since
register-column-last = Last seen
register-column-given = Data given
register-column-consent = Consent
register-column-controller = Controller
register-column-requests = Requests
register-nothing-given = nothing, as far as Habeas knows
register-requests-none = none

site-evidence-title = Forms you sent
site-evidence-none = Habeas has not seen you send a form on this site.
site-evidence = { $day }, { $what }: { $categories }
site-evidence-no-category = { $day }, { $what }
site-evidence-count = { $count } times, last on { $last }
site-evidence-note = Habeas notes kinds of data, never what you typed.
site-receipts-title = Refusals
site-receipts-none = No banner was met on this site.
site-requests-title = Requests
site-requests-none = No request was made to this site.
site-ask = Ask for a copy of my data
site-preference-off = Refusing is off on this site.
site-preference-off-action = Turn it on
site-preference-on = Refusing is on for this site.
site-preference-on-action = Turn it off here
site-preference-ask = On this site, you choose yourself.
site-receipts-all = See all { $count } receipts
site-receipts-export = Export these receipts
site-erase = Delete from the register
site-erase-text = The site and all about it (forms, receipts, requests) go to “Recently deleted” for thirty days.
site-erased = { $site } is under “Recently deleted”.
site-unknown = Nothing is known of { $site }.

## Refusals and receipts

refusals-title = Refusals
refusals-intro = Every banner met, what Habeas did there, and the proof.
refusals-empty = When the first banner is met, its receipt shows here. You may have accepted cookies before installing Habeas: you can find them again.
refusals-sweep = Consents given before Habeas
refusals-filter = Outcome
refusals-filter-all = every outcome
refusals-counting = Reading the receipts…
refusals-count =
    { $count ->
        [one] One receipt
       *[other] { $count } receipts
    }
refusals-no-match = No receipt matches. Clear the search or choose another outcome.
refusals-column-site = Site
refusals-column-when = When
refusals-column-outcome = Outcome
refusals-column-platform = The site’s tool
refusals-column-pressed = Last button clicked
refusals-disputed = disputed by you
refusals-export = Export all receipts
refusals-export-hint = A JSON file, for programs to read. Its names are those of ISO/IEC TS 27560, the specification for consent receipts, where it has them.
pager-label = Pages of the list
pager-newer = Newer
pager-older = Older
pager-where = Page { $page } of { $pages }
export-failed = The file could not be made. Nothing is lost: try again.

account-title = Receipt: { $site }
account-lead = { $when }: { $outcome }.
account-save-page = Save as a page
account-save-json = JSON file
account-to-site = See the site in the register
account-correct = Is something wrong?
account-long = { $label }, whole text
account-how = What Habeas did
account-way = Method
account-pressed = “{ $label }”: { $intent }.
account-clicks = Clicks by Habeas
account-took = Time from the banner to the stored choice
account-seconds = { $seconds } s
account-choices = The choice, purpose by purpose
account-partners = Advertising partners, by the site’s own list
account-partners-count = { $refused } of { $total } refused
account-proof = The proof
account-before = Choice stored before
account-after = Choice stored after
account-stored = { $where }, “{ $name }”: { $value }
account-changes = What the click changed
account-change-added = { $where }, “{ $name }”: added
account-change-changed = { $where }, “{ $name }”: changed
account-change-removed = { $where }, “{ $name }”: removed
stored-cookie = cookie
stored-local-storage = lasting site storage
stored-session-storage = temporary site storage
account-banner = The banner
account-host = Address
account-kind = Type
account-kind-banner = consent banner
account-kind-consent-or-pay = consent or pay
account-kind-notice = a notice without a choice
account-kind-silent = tool present, but nothing asked
account-kind-decided = choice made earlier
account-offered = Buttons shown
account-words = Text shown
account-hash = Fingerprint of that text (SHA-256): it shows whether the text was altered
account-symmetry = Was refusing as easy as accepting?
account-clicks-refuse = Clicks to refuse
account-clicks-accept = Clicks to accept
account-clicks-unseen = not measured
account-clicks-count =
    { $count ->
        [one] one click
       *[other] { $count } clicks
    }
account-first-layer = Refusal on the first screen
account-first-layer-yes = yes
account-first-layer-no = no, you had to go further
account-pre-ticked = Optional choices ticked in advance
account-pre-ticked-none = none
account-again = Asked again too soon
account-again-dates = Dates
account-again-note = The French authority (CNIL) considers it good practice to keep a refusal for six months. Here the question came back earlier; if you deleted cookies in between, that is why.
asked-again =
    { $days ->
        [0] Refused on { $refused }, asked again the same day.
        [one] Refused on { $refused }, asked again on { $asked }: one day later.
       *[other] Refused on { $refused }, asked again on { $asked }: { $days } days later.
    }
account-foot = Receipt { $id }, made by Habeas { $version } in the person’s browser. It reports what the site showed, declared and stored; it is not legal advice.
account-allowed = What you allow
account-partners-named = { $total } named
account-pre-ticked-unseen = not looked at: no settings were opened
account-change-again = { $where }, “{ $name }”: written again, unchanged
account-change-added-value = { $where }, “{ $name }”: added, “{ $after }”
account-change-changed-value = { $where }, “{ $name }”: “{ $before }”, then “{ $after }”
account-change-removed-value = { $where }, “{ $name }”: removed, was “{ $before }”
account-change-again-value = { $where }, “{ $name }”: written again, unchanged, “{ $after }”

sweep-title = Consents given before Habeas
sweep-intro = Some sites may still keep a “yes” from before Habeas. Habeas can look for them among this browser’s cookies, and withdraw them.
sweep-look = Look for them
sweep-looking = Habeas is reading this browser’s cookies. Nothing leaves it.
sweep-failed = The search was interrupted. Try again.
sweep-none = No “yes” was found.
sweep-found =
    { $count ->
        [one] One site keeps a “yes”
       *[other] { $count } sites keep a “yes”
    }
sweep-all = All
sweep-granted = Accepted: { $granted }
sweep-warning = Withdrawing deletes the choice that these sites stored. At the next visit each will ask again and Habeas will refuse. It cannot be undone from here: to accept again, you would answer the site.
sweep-withdraw =
    { $count ->
        [0] Withdraw
        [one] Withdraw this consent
       *[other] Withdraw { $count } consents
    }
sweep-withdrawn =
    { $count ->
        [0] No cookie could be deleted.
        [one] Done: one cookie deleted. At the next visit the site will ask again and Habeas will refuse.
       *[other] Done: { $count } cookies deleted. At the next visit these sites will ask again and Habeas will refuse.
    }
sweep-limits = The search sees cookies only. A choice stored in another way shows when you open the site.

## Purposes, where a site’s signal has only numbers; the TCF’s in its own standard words

tcf-purpose-1 = Store and/or access information on a device
tcf-purpose-2 = Use limited data to select advertising
tcf-purpose-3 = Create profiles for personalised advertising
tcf-purpose-4 = Use profiles to select personalised advertising
tcf-purpose-5 = Create profiles to personalise content
tcf-purpose-6 = Use profiles to select personalised content
tcf-purpose-7 = Measure advertising performance
tcf-purpose-8 = Measure content performance
tcf-purpose-9 = Understand audiences through statistics or combinations of data from different sources
tcf-purpose-10 = Develop and improve services
tcf-purpose-11 = Use limited data to select content
tcf-feature-1 = Use precise geolocation data
tcf-feature-2 = Actively scan device characteristics for identification
consent-name-optional = optional cookies
consent-name-ad-storage = Advertising cookies
consent-name-analytics-storage = Analytics cookies
consent-name-ad-user-data = Sending personal data to Google for advertising
consent-name-ad-personalization = Personalised advertising
consent-name-functionality-storage = Functionality cookies
consent-name-personalization-storage = Personalisation cookies
consent-name-security-storage = Security cookies
consent-name-sale = Sale of personal data
consent-name-sharing = Sharing of personal data
consent-name-targeted-advertising = Targeted advertising
consent-name-by-interest = { $name } (legitimate interest)
consent-name-partner = advertising partner no. { $number }

## What the site stored

audit-title = What the site stored
audit-intro = Cookies, and what else the site stores in this browser, by name. Habeas never records their contents. A known name tells a likely use; it does not prove it.
audit-none = Nothing has been noted on this site yet.
audit-nothing = Nothing optional was noted before your choice, nor after a refusal.
finding-before-choice = Set before your choice
finding-after-refusal = Still there after the refusal
finding-again = There again at a later visit, despite the refusal
finding-third-parties-before-choice = Contacted before your choice
audit-seen = Noted on { $day } at { $host }
audit-earlier =
    { $count ->
        [one] One earlier note
       *[other] { $count } earlier notes
    }
audit-known = { $purpose }, { $owner }
audit-known-widespread = { $purpose } (a name that many sites use)
audit-http-only = Scripts in the page cannot read it; only the site’s server does.
audit-partitioned = Kept apart for this site: it cannot follow you to another.
audit-session = until the browser is closed
audit-days =
    { $count ->
        [0] less than a day
        [one] one day
       *[other] { $count } days
    }
audit-sources =
    { $count ->
        [one] Source
       *[other] { $count } sources
    }
audit-source-read = read on { $day }
audit-source-unverified = not verified by Habeas
audit-source-habeas = Habeas knows where { $platform } stores the choice.
audit-organisation-unknown = Organisation not identified
audit-unknown =
    { $count ->
        [one] One name not identified
       *[other] { $count } names not identified
    }
audit-unknown-text = No source known to Habeas says what they are for. Habeas concludes nothing from them.
audit-all = Everything that was noted
audit-phase-before-choice = Before any choice
audit-phase-after-refusal = After the refusal
audit-phase-next-visit = At the next visit
audit-phase-empty = Nothing was stored.
audit-class-necessary = Needed for what you ask
audit-class-exempt = Audience measurement that may be exempt from consent
audit-class-optional = Optional
audit-class-unknown = Not identified

thing-session = visit under way (session)
thing-security = security
thing-load-balancing = spreading visits over several servers
thing-consent-choice = choice about cookies
thing-preference = preference
thing-basket = basket
thing-payment = payment
thing-support-chat = support chat
thing-audience-measurement = audience measurement
thing-session-recording = recording of the visit
thing-testing = comparing versions of the page (A/B testing)
thing-advertising = advertising
thing-social-media = social media
thing-marketing = marketing
thing-embedded-media = embedded content

## Requests

requests-title = Requests
requests-empty = A request starts from a site: open it in the register and ask for a copy of your data.
requests-empty-action = Open the register
request-kind-access = Copy of my data
request-reference = Reference
request-status-draft = to send
request-status-waiting = waiting
request-status-due-soon = due soon
request-status-overdue = overdue
request-status-answered = answered
request-status-closed = closed
request-to = to { $name }
request-due = by { $day }
request-due-none = letter not sent yet
request-days-left =
    { $count ->
        [0] that is today
        [one] one day left
       *[other] { $count } days left
    }
request-days-over =
    { $count ->
        [one] one day late
       *[other] { $count } days late
    }
request-last-day = Last day to answer
request-computation = How this day is counted
request-step-received = Request received on { $day }.
request-step-received-estimated = Receipt estimated on { $day }: posted on { $sent }, plus three working days. Note the exact day if you learn it.
request-step-period =
    { $months ->
        [one] One month later: { $day }. The day of receipt does not count.
       *[other] { $months } months later: { $day }. The day of receipt does not count.
    }
request-step-period-month-end =
    { $months ->
        [one] One month later there is no such date: it is the last day of the month, { $day }.
       *[other] { $months } months later there is no such date: it is the last day of the month, { $day }.
    }
request-step-saturday = { $day } is a Saturday.
request-step-sunday = { $day } is a Sunday.
request-step-holiday = { $day } is a public holiday ({ $holiday }).
request-step-moved = So the period ends on the next working day: { $day }.
request-step-holidays-unknown = Habeas does not know this country’s public holidays: only Saturdays and Sundays are counted.
request-step-extension-in-time = An extension was announced in time: three months in all.
request-step-extension-late = An extension was announced after the first month: it does not count.
request-step-law = GDPR, Article 12(3); Regulation (EEC, Euratom) No 1182/71, Article 3.
request-timeline = What happened
request-event-line = { $day }: { $what }
request-event-drafted = letter prepared
request-event-sent-email = letter sent by e-mail
request-event-sent-registered-letter = registered letter sent
request-event-sent-letter = letter sent by post
request-event-sent-web-form = request sent through the site’s form
request-event-received = request received by the controller
request-event-extended = extension announced
request-event-answered = answer received
request-event-closed = request closed
request-add-event = Note what happened
request-event-kind = What
request-event-choice-received = the controller received the request
request-event-choice-extended = the controller asks for more time
request-event-choice-answered = an answer came
request-event-choice-closed = I close the request
request-event-day = When
request-event-note = Note (optional)
request-event-add = Note it
request-event-added = Noted.
request-event-bad-day = Give a day, today at the latest.
request-event-take-back = Remove
request-event-taken-back = The event is removed.
request-sent-letter = The letter as sent
request-unmark = I have not sent it yet
request-unmark-text = The letter becomes a draft again, with its text.
request-continue = Continue the letter

## Letter

letter-title = Letter to { $name }
letter-questions = So that they know who you are
letter-identity = I write as
letter-account-email = Which e-mail address does the site know you by?
letter-account-email-hint = The one of the account or the order. Another would tell the site an address it does not have.
letter-customer-number = Customer or order number (optional)
letter-language = Language of the letter
letter-language-fr = French
letter-language-en = English
letter-preview = The letter
letter-subject = Subject
letter-body = Text
letter-own-words = Your wording is kept as it is. It no longer follows the answers above.
letter-edit = Change the text
letter-restore = Return to the prepared text
letter-restored = The prepared text is back.
letter-missing-title = Still missing
letter-missing-preview = The letter shows here as soon as these points are filled in.
letter-fix-profile = Complete the profile
letter-fix-controller = Complete the controller’s details
letter-fix-here = Answer here

missing-identity = Your profile is empty: the letter lacks the name of who writes it.
missing-sender-name = Your name is missing from the profile.
missing-identifier = An account e-mail or a customer number is needed, so that the controller can find you.
missing-answer-address = Your profile needs an e-mail or a postal address, so that the answer can reach you.
missing-controller-name = The controller’s name is missing.
missing-controller-address = It is not known where to send the letter: an e-mail or a postal address of the controller is needed.
missing-controller-email = The controller has no usable e-mail address.
missing-controller-postal-address = The controller’s postal address is missing.
missing-sender-postal-address = Your postal address is missing from the profile.

send-title = Send
send-text = Habeas sends nothing: it stays in your hands. Choose how the letter leaves.
send-copy = Copy the text
send-eml = E-mail draft (.eml)
send-mail = Open the mail app
send-mail-too-long = Too long to open directly ({ $count } characters once encoded; 1,900 is the safe limit). Copy the text or take the .eml file.
send-mail-no-address = There is no usable e-mail address for this controller.
send-print = Print
send-pdf = PDF file
send-pdf-making = Preparing the PDF…
send-pdf-failed = The PDF could not be made. The letter is intact: print it or copy it.
send-saved = { $file } is in your downloads.
sent-question = Did you send it?
sent-text = The month runs from receipt. Note the sending, and Habeas follows the deadline.
sent-how = By what means
sent-channel-email = e-mail
sent-channel-registered-letter = registered letter
sent-channel-letter = plain letter
sent-channel-web-form = the site’s form
sent-when = On which day
sent-yes = Yes, it has left
sent-bad-day = Give the day of sending, today at the latest.
sent-noted = The sending is noted.

## Profile

profile-title = Profile
profile-intro = These lines head your letters. They stay in this browser and are never taken from a page.
profile-name = Full name
profile-address = Postal address
profile-address-hint = As on an envelope, line by line.
profile-city = Town, for the date of the letter
profile-city-hint = “Paris, 5 March 2026”
profile-country = Country
profile-email = E-mail address
profile-email-n = E-mail address { $number }
profile-email-hint = The first is the usual one. Add your other addresses: you choose one in each letter.
profile-email-add = Add an address
profile-email-remove = Remove { $email }
profile-email-remove-empty = Remove the empty line
profile-email-removed = { $email } is removed.
profile-missing-name = Your name is needed to sign a letter.
profile-bad-email = “{ $value }” is not a complete e-mail address. Example: camille@example.com.
profile-too-many-lines = An envelope takes at most five lines after the name. Join two of them.
profile-second = Another identity
profile-first = Main identity
profile-add = Add an identity
profile-remove = Remove this identity
profile-removed = The identity is removed.

## Settings

settings-title = Settings
settings-language = Language of the interface
settings-language-auto = same as the browser
settings-theme = Appearance
settings-theme-auto = same as the system
settings-theme-light = light
settings-theme-dark = dark
settings-refuse = Refusing cookies
settings-refuse-on = Refuse optional cookies
settings-refuse-hint = On every site, Habeas refuses the banner, then checks the refusal.
settings-pause = Pause for an hour
settings-paused = Paused until { $time }.
settings-until-on = Untick the box to turn refusing off until you tick it again.
settings-pause-tomorrow = Pause until tomorrow
purposes-title = What you accept everywhere
purposes-text = Nothing is ticked to begin with: everything optional is refused. If you miss something, tick it; Habeas will let it through on every site where it can choose purpose by purpose.
purpose-preferences = Preferences
purpose-preferences-hint = The site remembers your settings: language, region, layout.
purpose-statistics = Statistics
purpose-statistics-hint = The site measures its audience and what you look at.
purpose-marketing = Advertising
purpose-marketing-hint = The site and its partners follow you to choose advertisements.
purpose-media = Embedded videos and maps
purpose-media-hint = Content of other services shows in the page; those services see your visit.
purpose-social = Social media
purpose-social-hint = Buttons and feeds of social networks show; those networks see your visit.
purposes-limits = Where a site only allows “all” or “nothing”, Habeas chooses “nothing”.
settings-off-sites = Sites left to you
settings-off-sites-none = None: refusing is on everywhere.
settings-off-sites-ask = you choose there
local-rules-title = Buttons you set aside
local-rules-none = None. Should Habeas ever take a button for a refusal by mistake, say so in its window: it will show here.
local-rules-text = You said that these buttons refuse nothing. Habeas leaves them alone on these sites.
local-rules-where = { $site }, since { $day }
local-rules-remove = Remove the rule on “{ $label }”, { $site }
gpc-title = Global Privacy Control signal
gpc-on = Tell every site not to sell or share my data
gpc-hint = The browser sends this signal with every page. Some laws oblige sites to honour it; elsewhere it states your wish.
gpc-without = Sites that do not receive it
gpc-given = { $site } receives the signal again.
settings-off-sites-add = Add a site
settings-off-sites-hint = For instance maison.fr or https://www.maison.fr/basket
settings-off-sites-bad = “{ $value }” is not the address of a site. Example: maison.fr
settings-off-sites-added = Refusing is off on { $site }.
settings-off-sites-removed = Refusing is on again on { $site }.
settings-off-sites-remove = Remove { $site } from the list
settings-badge = Number on the button
settings-badge-on = Show a number on the button when an answer is late
settings-badge-hint = Never a count of trackers: only what waits for you.

## Permissions

permissions-title = Permissions
permissions-intro = What Habeas may do in your browser, and why. Nothing leaves this browser.
permissions-granted = granted
permissions-missing = withdrawn
permission-all-urls = Read and change the sites you visit
permission-all-urls-why = To see banners and refuse them, recognise a form that was sent, read the privacy policy, and set the Global Privacy Control signal in pages while it is on. Habeas never reads what you type.
permission-scripting = Act inside a page
permission-scripting-why = To place the code that refuses, only where a banner shows up. It ships with the extension.
permission-activeTab = See the tab you click in
permission-activeTab-why = So that the button also works on a site whose access you withdrew.
permission-storage = Keep a little data
permission-storage-why = To remember the state of each tab for the length of a session.
permission-unlimitedStorage = Keep the register without limit
permission-unlimitedStorage-why = So that the browser does not erase your register when the disk fills up.
permission-cookies = See and delete cookies
permission-cookies-why = To read the choice that a site stored, tell what it stored before your choice and after the refusal, and delete a choice when you ask for it.
permission-declarativeNetRequestWithHostAccess = Add a line to what the browser sends to sites
permission-declarativeNetRequestWithHostAccess-why = To tell every site, by the Global Privacy Control signal (Sec-GPC), that you do not want your data sold or shared. Nothing that is sent is read or blocked.
permission-alarms = Wake up on time
permission-alarms-why = To notice that the last day for an answer has passed, even when nothing is open.
permissions-required = Needed: it only goes with the extension.
permissions-revoke-chrome = You can withdraw this access, for all sites or some, on the extension’s page, under “Site access”.
permissions-revoke-firefox = You can withdraw this access in “Add-ons”, Habeas, “Permissions and data”.
permissions-open-browser-page = Open the extension’s page
permissions-give-back = Give access again

## About

about-title = About
about-version = Version { $version }
about-zero = 0 requests sent on its own
about-zero-text = Habeas has no account, no statistics and no server. Its pages may reach one address only, that of the public directory, when you ask for it: their security policy forbids every other.
about-advice = Habeas helps you use your rights. It is not legal advice.
about-licences = Licences
about-licence-own = Habeas is free software under the MIT licence.
about-licence-others = It contains the work of others: { $works }.
about-problems = Incidents
about-problems-none = No incident.
about-problems-text = These incidents stay here. They hold no page, no name and no letter. You can copy them to help us.
about-problems-copy = Copy the incidents

## Recently deleted

bin-title = Recently deleted
bin-intro = What was deleted can be brought back for thirty days, then it is gone.
bin-empty = Nothing was deleted. A site deleted from the register stays here for thirty days.
bin-empty-action = Open the register
bin-restore = Put back into the register
bin-restored = { $site } is back in the register.
bin-deleted = deleted on { $day }, erased for good on { $end }

## The button in the toolbar, and the sentence of the first refusal

toolbar-on = Habeas: on
toolbar-done = Habeas: refused here, and checked
toolbar-off = Habeas: off on this site
toolbar-no-access = Habeas: no access to sites
toolbar-needs-you = Habeas: your turn on this site
first-refusal = That was Habeas, refusing this site’s optional cookies. To undo it, open Habeas in the toolbar.

## Directory

nav-directory = Directory
directory-title = Directory
directory-intro = Addresses of companies and organisations for questions about personal data. The directory lies on this device: nobody learns whom you look up.
directory-empty = The directory is not here yet. It helps where a site does not say who answers for it: Habeas then finds the name and the address in it. It comes whole, once, when you ask for it.
directory-get = Get the directory
directory-renew = Update the directory
directory-update-text = Habeas downloads the public archive of datenanfragen.de in one piece, without cookies, and checks each record. What is here now stays until the new directory is complete.
directory-download = Download the directory
directory-download-again = Download the newest one
directory-from-file = Take it from a file…
directory-cancel = Cancel
directory-remove = Remove the directory
directory-source = Public domain (CC0). It is kept by volunteers at
directory-reading =
    { $count ->
        [one] One record read…
       *[other] { $count } records read…
    }
directory-writing =
    { $count ->
        [one] One record is being stored…
       *[other] { $count } records are being stored…
    }
directory-done =
    { $count ->
        [one] The directory is here: one record.
       *[other] The directory is here: { $count } records.
    }
directory-left-out =
    { $count ->
        [one] One record was not as it should be and was left out.
       *[other] { $count } records were not as they should be and were left out.
    }
directory-unchanged = Nothing was changed.
directory-failed-damaged = The archive is damaged or incomplete. Try again, or take another file.
directory-failed-not-an-archive = This is not an archive of the kind “.tar.gz”.
directory-failed-too-large = The archive is far larger than the directory can be, so Habeas stopped reading it.
directory-failed-unsafe = The archive names files outside itself. The directory never does that: do not use this archive.
directory-failed-other-content = The archive does not hold the directory, or holds it in a form that this version of Habeas does not know.
directory-failed-cancelled = The update was cancelled.
directory-failed-unreachable = The archive could not be reached. Check the connection, or download it yourself and take it from the file.
directory-failed-disk-full = There is not enough space on this device.
directory-failed-failed = The update failed. The incident is noted under “About”.
directory-search = Name or domain
directory-category = Category
directory-category-all = All
directory-category-addresses = Address trade
directory-category-ads = Advertising
directory-category-church = Church
directory-category-collection-agency = Debt collection
directory-category-commerce = Commerce
directory-category-credit-agency = Credit information
directory-category-entertainment = Entertainment
directory-category-finance = Finance
directory-category-health = Health
directory-category-insurance = Insurance
directory-category-nonprofit = Non-profit
directory-category-political-party = Political party
directory-category-public-body = Public body
directory-category-school = School
directory-category-social-media = Social media
directory-category-telecommunication = Telecommunication
directory-category-travel = Travel
directory-category-utility = Energy and water
directory-no-match = Nobody in the directory is called that. Try a part of the name, or the domain of the site.
directory-count =
    { $count ->
        [one] One record
        [0] No record
       *[other] { $count } records, { $shown } shown
    }
directory-edition = Directory of { $dated }, stored here on { $updated }.
directory-edition-undated = Directory without a date, stored here on { $updated }.
directory-doubt-scraped = collected by a machine
directory-doubt-imported = taken from another list
directory-doubt-old = more than a year old
directory-doubt-undated = without a date
directory-quality-tested = A request sent to this address got through.
directory-quality-verified = Somebody has checked this record.
directory-quality-imported = This record comes from another list. Check the address before you write.
directory-quality-scraped = A machine collected this record and nobody has checked it. Check the address before you write.
company-reach = How to reach them
company-no-email = No e-mail address is known.
company-webform = Their form for questions about data
company-wants = To find you, they ask for: { $what }
company-wants-id = They ask for an identity document. The law allows it only where they have reasonable doubts who you are.
company-runs =
    { $count ->
        [one] Also answers for one service
       *[other] Also answers for { $count } services
    }
company-write = Write to them
company-age = How reliable is this?
company-dated = It was in the directory on { $day }.
company-undated = It carries no date.
company-sources = Sources
company-sites = Their sites in your register
company-sites-none = None of the sites in your register belongs to them, as far as Habeas knows.
company-requests-none = You have not asked them anything yet.
controller-in-directory = This controller is in the directory
controller-offers = The directory knows these. Is it one of them?
controller-offer-host = answers for this site
controller-offer-name = bears the name that the site gives
controller-offer-visited = answers for a part of this site
controller-offer-subdomain = answers for a part of this site
controller-offer-service = runs something of this name
controller-offer-family = runs another site of the same group
controller-offer-take = This is them
controller-offer-take-named = { $name }: this is them
