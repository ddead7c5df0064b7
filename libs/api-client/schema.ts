// Made from the OpenAPI document by `npm run api-client`: change the API, not this file.

export interface paths {
    "/api/v1/vocabulary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Labels of every kind, status, reason and outcome, in the language of `Accept-Language` */
        get: operations["readVocabulary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in */
        post: operations["signInSessions"];
        /**
         * Sign out everywhere
         * @description Ends all of the caller's sessions.
         */
        delete: operations["signOutEverywhereSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Sign out */
        delete: operations["signOutSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who am I, and what may I do */
        get: operations["readAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/language": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Choose the language in which the caller is told of things
         * @description Mails and notices are written in it, and the web app begins in it.
         */
        put: operations["chooseLanguageAccount"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the caller's own API tokens */
        get: operations["listTokensAccount"];
        put?: never;
        /** Make an API token of your own */
        post: operations["createTokenAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revoke an API token of your own */
        delete: operations["revokeTokenAccount"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the staff */
        get: operations["listUsers"];
        put?: never;
        /**
         * Invite somebody to the staff
         * @description They get a mail with a link through which they choose their password.
         */
        post: operations["inviteInvitations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a user */
        get: operations["readUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a user's role, language, branch or name; disable or enable them */
        patch: operations["changeUsers"];
        trace?: never;
    };
    "/api/v1/library": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the caller's library */
        get: operations["readLibrary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change the library */
        patch: operations["changeLibrary"];
        trace?: never;
    };
    "/api/v1/branches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the branches */
        get: operations["listBranches"];
        put?: never;
        /** Add a branch */
        post: operations["createBranches"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/branches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a branch */
        get: operations["readBranches"];
        put?: never;
        post?: never;
        /** Archive a branch */
        delete: operations["archiveBranches"];
        options?: never;
        head?: never;
        /** Change a branch */
        patch: operations["changeBranches"];
        trace?: never;
    };
    "/api/v1/audit-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List who did what, newest first */
        get: operations["listAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the caller wants to be told of things
         * @description Whoever has said nothing gets what is usual.
         */
        get: operations["readPreferences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change how the caller wants to be told of things */
        patch: operations["changePreferences"];
        trace?: never;
    };
    "/api/v1/absences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List who is away and who stands in, the earliest first */
        get: operations["listAbsences"];
        put?: never;
        /**
         * Say when somebody is away
         * @description On these days whoever stands in gets their reminders and their digest, and sees on their own list of the day what is to be done. Nothing changes hands: it stays theirs, and so does their calendar. Two absences of one user share no day.
         */
        post: operations["addAbsences"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/absences/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an absence */
        get: operations["readAbsences"];
        put?: never;
        post?: never;
        /** Remove an absence */
        delete: operations["removeAbsences"];
        options?: never;
        head?: never;
        /**
         * Change an absence
         * @description Their own; admins anybody’s. To come back early, move its last day.
         */
        patch: operations["changeAbsences"];
        trace?: never;
    };
    "/api/v1/calendar/days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the days of a year that are public holidays or special
         * @description All other days follow the working week, which is a setting of the library.
         */
        get: operations["daysCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/special-days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say of a day that the library works or is closed
         * @description It is stronger than the working week and the public holidays.
         */
        post: operations["setDayCalendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/special-days/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a special day */
        get: operations["readCalendar"];
        put?: never;
        post?: never;
        /** Give a day back to the rule */
        delete: operations["clearDayCalendar"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what the caller was told inside the app, the newest first */
        get: operations["listNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count what the caller has not read */
        get: operations["countUnreadNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hear of notices as they come
         * @description Server-sent events, for whoever accepts `text/event-stream`. The first, `ready`, says from where on; then comes a `notice` for each, with what the list shows of it. Whoever comes again with `Last-Event-ID` is told all that came in between, once. The stream ends now and then, and when the token or its user changes: come again.
         */
        get: operations["listenNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark as read all that the caller has seen
         * @description What came after that notice stays unread.
         */
        post: operations["markAllReadNotices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark a notice as read */
        post: operations["markReadNotices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List deliveries
         * @description Each message that was or will be sent, the newest first.
         */
        get: operations["listDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deliveries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a delivery with its attempts */
        get: operations["readDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deliveries/{id}/send-again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have a failed delivery sent again */
        post: operations["sendAgainDeliveries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/library/mail-sample": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what the library's mail looks like
         * @description Whom it comes from, where answers go, and a sample of what it says.
         */
        get: operations["showMailSample"];
        put?: never;
        /**
         * Have the sample sent to oneself
         * @description Its delivery tells what became of it: read it again until it has ended.
         */
        post: operations["sendMailSample"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send an invitation again */
        post: operations["inviteAgainInvitations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/password-resets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a link to choose a new password
         * @description Answers the same whether or not somebody has this address.
         */
        post: operations["requestPasswordResets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/stale": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List contacts that may no longer be correct
         * @description Those at work that nobody has verified for so many months, nor made since then; the longest unseen first. Closed ones are left out.
         */
        get: operations["listStaleContacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List contacts that are likely to be one, two by two, the likeliest first */
        get: operations["listContactPairs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/duplicates/dismissals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List contacts of whom somebody said that they are not one */
        get: operations["listDismissedContactPairs"];
        put?: never;
        /**
         * Say that two contacts are not one
         * @description They are not listed again, whatever becomes of them, until somebody takes it back.
         */
        post: operations["dismissContactPairs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/duplicates/dismissals/{oneId}/{otherId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take back that two contacts are not one
         * @description They are listed again if they still are likely to be one.
         */
        delete: operations["recallContactPairs"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List contacts
         * @description By name, in the order of the library's alphabet; with `q` by how well they match what is searched for.
         */
        get: operations["listContacts"];
        put?: never;
        /**
         * Add a contact
         * @description Where one is known that it is likely to be (the same registration number, e-mail address or telephone, a similar name in the same city), 409 `contact_likely_duplicate` with `candidates`, each with its score and reasons; with `allowDuplicate` it is added all the same.
         */
        post: operations["createContacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a contact
         * @description One that was merged into another leads there.
         */
        get: operations["readContacts"];
        put?: never;
        post?: never;
        /** Archive a contact */
        delete: operations["archiveContacts"];
        options?: never;
        head?: never;
        /** Change a contact */
        patch: operations["changeContacts"];
        trace?: never;
    };
    "/api/v1/contacts/{id}/verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that a contact is still correct
         * @description Sets `lastVerifiedOn` to today, whichever version the contact is at.
         */
        post: operations["verifyContacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a contact out of the archive */
        post: operations["restoreContacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Do the same with several contacts
         * @description With each as if it were alone, whichever version it is at: what is refused for one is told with its id and holds up no other. The answer is 200 as soon as the request itself makes sense.
         */
        post: operations["runContactBatches"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/{id}/merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what was merged into a contact, the last first */
        get: operations["listContactMerges"];
        put?: never;
        /**
         * Merge another contact into this one
         * @description Everything that refers to the other one goes over: interactions, affiliations, follow-ups, referrals, consents, tokens and whatever else. The other one goes into the archive; its id leads here from then on.
         */
        post: operations["mergeContactMerges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/{id}/merges/{mergeId}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Undo a merge
         * @description The other contact gets back what it had and what still is where it was put; what was added since stays. The last merge of a contact is undone first.
         */
        post: operations["undoContactMerges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hand out everything that is known of a person
         * @description For the person themselves. As JSON, or with `Accept: text/html` as a page to read and to print. It is noted in the audit trail.
         */
        get: operations["exportPersonData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/{id}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erase a person
         * @description At once and for good: what identifies them goes from everywhere, where they work and what was written about them too. The counts stay. Organisations are archived instead.
         */
        post: operations["erasePersonData"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contact-views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List your own views and the shared ones */
        get: operations["listContactViews"];
        put?: never;
        /** Save a view */
        post: operations["saveContactViews"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contact-views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a view */
        get: operations["readContactViews"];
        put?: never;
        post?: never;
        /** Remove a view */
        delete: operations["removeContactViews"];
        options?: never;
        head?: never;
        /**
         * Change a view
         * @description Its owner may, and admins where it is shared. The filters are replaced as a whole.
         */
        patch: operations["changeContactViews"];
        trace?: never;
    };
    "/api/v1/affiliations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List who works where */
        get: operations["listAffiliations"];
        put?: never;
        /** Say who works where */
        post: operations["createAffiliations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/affiliations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an affiliation */
        get: operations["readAffiliations"];
        put?: never;
        post?: never;
        /** Remove an affiliation entered by mistake */
        delete: operations["removeAffiliations"];
        options?: never;
        head?: never;
        /** Change an affiliation */
        patch: operations["changeAffiliations"];
        trace?: never;
    };
    "/api/v1/partner/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List your webhooks */
        get: operations["listPartnerWebhooks"];
        put?: never;
        /**
         * Have a server of yours told what happens
         * @description The answer shows once the secret that it verifies messages with.
         */
        post: operations["addPartnerWebhooks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partner/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a webhook */
        get: operations["readPartnerWebhooks"];
        put?: never;
        post?: never;
        /** Remove a webhook, with all its messages */
        delete: operations["removePartnerWebhooks"];
        options?: never;
        head?: never;
        /** Change, disable or enable a webhook */
        patch: operations["changePartnerWebhooks"];
        trace?: never;
    };
    "/api/v1/partner/webhooks/{id}/secret/rotation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a new secret
         * @description Messages are signed with both until the overlap is over.
         */
        post: operations["rotatePartnerWebhooks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partner/webhooks/{id}/ping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have a test message sent
         * @description Of the type `webhook.ping`; its attempts tell how it went.
         */
        post: operations["pingPartnerWebhookMessages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partner/webhooks/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what was sent and what could not be
         * @description The newest first.
         */
        get: operations["listPartnerWebhookMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partner/webhooks/{id}/messages/{messageId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a message with its attempts */
        get: operations["readPartnerWebhookMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partner/webhooks/{id}/messages/{messageId}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have a message sent once more
         * @description Under the same `webhook-id`.
         */
        post: operations["replayPartnerWebhookMessages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partner/webhooks/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have all sent once more that was never taken */
        post: operations["replayNeverTakenPartnerWebhookMessages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partner/webhook-event-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what a webhook can be told of */
        get: operations["listWebhookEventTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/{contactId}/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List a partner's webhooks */
        get: operations["listContactWebhooks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/{contactId}/webhooks/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what a webhook was sent and what it could not be */
        get: operations["listMessagesContactWebhooks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/{contactId}/webhooks/{id}/messages/{messageId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a message to a webhook with its attempts */
        get: operations["readMessageContactWebhooks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/{contactId}/webhooks/{id}/messages/{messageId}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have a message to a partner's webhook sent once more
         * @description Under the same `webhook-id`.
         */
        post: operations["replayContactWebhooks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/{contactId}/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a partner's webhook, with all its messages */
        delete: operations["removeContactWebhooks"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List clients
         * @description By name, in the order of the library's alphabet. A viewer sees initials, newest first.
         */
        get: operations["listClients"];
        put?: never;
        /**
         * Register a client
         * @description Where somebody with the same e-mail address, telephone number or name is known, 409 `client_duplicate` with `candidates`; with `allowDuplicate` they are registered all the same.
         */
        post: operations["registerClients"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count clients */
        get: operations["countClients"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a client
         * @description A viewer sees initials.
         */
        get: operations["readClients"];
        put?: never;
        post?: never;
        /** Archive a client */
        delete: operations["archiveClients"];
        options?: never;
        head?: never;
        /** Change a client */
        patch: operations["changeClients"];
        trace?: never;
    };
    "/api/v1/clients/{id}/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List clients who may be the same person */
        get: operations["listDuplicatesClients"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a client out of the archive */
        post: operations["restoreClients"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{clientId}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what a client agreed to */
        get: operations["listConsents"];
        put?: never;
        /**
         * Record a consent
         * @description A consent is never changed, only withdrawn: another one says it anew.
         */
        post: operations["giveConsents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{clientId}/consents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a consent */
        get: operations["readConsents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{clientId}/consents/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a consent
         * @description From now on nothing is passed on with it, and its recipient sees nothing of the client.
         */
        post: operations["withdrawConsents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{clientId}/disclosures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what was passed on of a client: which fields, to whom, when, through which door
         * @description The newest first.
         */
        get: operations["listDisclosures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hand out everything that is known of a client
         * @description For the client themselves. As JSON, or with `Accept: text/html` as a page to read and to print. It is noted in the audit trail.
         */
        get: operations["exportClientData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erase a client
         * @description At once and for good: what identifies them goes from everywhere, what is open for them ends, and each contact that was told of them is asked to forget them (see the erasure notices). The counts stay.
         */
        post: operations["eraseClientData"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/erasure-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who was asked to forget an erased person, and who says that it did
         * @description The newest first.
         */
        get: operations["listErasureNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/erasure-notices/{id}/acknowledgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that a contact says it has forgotten the person
         * @description For contacts that say so by telephone or by mail. Saying it again changes nothing.
         */
        post: operations["acknowledgeErasureNotices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partnerships/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the partnerships by their stages */
        get: operations["readBoardPartnershipOverviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partnerships/pipeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how partnerships went through the stages
         * @description Of those that were written down in a span of time, whatever came of them since.
         */
        get: operations["readPipelinePartnershipOverviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partnerships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List partnerships, the newest first */
        get: operations["listPartnerships"];
        put?: never;
        /** Write a partnership down */
        post: operations["createPartnerships"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partnerships/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a partnership */
        get: operations["readPartnerships"];
        put?: never;
        post?: never;
        /**
         * Remove a partnership that was written down by mistake
         * @description Only while it is `identified`; later it is declined or ended.
         */
        delete: operations["removePartnerships"];
        options?: never;
        head?: never;
        /**
         * Change what is written of a partnership
         * @description What its stage rests on cannot be taken away. The stage is changed by moves.
         */
        patch: operations["changePartnerships"];
        trace?: never;
    };
    "/api/v1/partnerships/{id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List how a partnership came to its stage, the first move first */
        get: operations["listMovesPartnerships"];
        put?: never;
        /**
         * Move a partnership to another stage
         * @description Answers 409 with `current` where it is no longer in the stage named, with `open` where it cannot go that way, and with `missing` where something is to be written down first.
         */
        post: operations["movePartnerships"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List agreements, the newest first */
        get: operations["listAgreements"];
        put?: never;
        /**
         * Register an agreement
         * @description While it is in force it decides how referrals with its parties go: their time limits, what of a client may be passed on, and for how long it is kept.
         */
        post: operations["createAgreements"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an agreement */
        get: operations["readAgreements"];
        put?: never;
        post?: never;
        /** Remove an agreement under which nothing went yet */
        delete: operations["removeAgreements"];
        options?: never;
        head?: never;
        /**
         * Change an agreement
         * @description What it says of referrals holds for clocks that start, and referrals that go, from now on.
         */
        patch: operations["changeAgreements"];
        trace?: never;
    };
    "/api/v1/contacts/{contactId}/agreed-terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what is agreed with a partner on a day
         * @description What all its agreements in force say together; the newest that says anything of a matter decides it.
         */
        get: operations["readAgreedTerms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partnership-difficulties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what was difficult in partnerships, the newest first */
        get: operations["listDifficulties"];
        put?: never;
        /** Record a difficulty, for admins only */
        post: operations["createDifficulties"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partnership-difficulties/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a difficulty */
        get: operations["readDifficulties"];
        put?: never;
        post?: never;
        /** Remove a difficulty */
        delete: operations["removeDifficulties"];
        options?: never;
        head?: never;
        /** Change a difficulty, or say how it was settled */
        patch: operations["changeDifficulties"];
        trace?: never;
    };
    "/api/v1/partnership-health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how the partnerships at work fare, the worst first
         * @description Those that are agreed, active or dormant: each with a level and the reasons for it.
         */
        get: operations["listPartnershipHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partnerships/{id}/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read how a partnership fares */
        get: operations["readPartnershipHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/local-partnerships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List local partnerships, the newest first */
        get: operations["listLocalPartnerships"];
        put?: never;
        /** Write a local partnership down */
        post: operations["createLocalPartnerships"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/local-partnerships/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a local partnership */
        get: operations["readLocalPartnerships"];
        put?: never;
        post?: never;
        /**
         * Remove a local partnership that was written down by mistake
         * @description Not once anything was confirmed, planned or met about: then it is ended.
         */
        delete: operations["removeLocalPartnerships"];
        options?: never;
        head?: never;
        /** Change a local partnership, or say that it has ended */
        patch: operations["changeLocalPartnerships"];
        trace?: never;
    };
    "/api/v1/local-partnerships/{id}/goals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say what the members want to reach together
         * @description Other words or another day are to be confirmed anew; who was asked before gets a mail after an hour. That a goal was reached is not.
         */
        put: operations["setGoalsLocalPartnerships"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/local-partnerships/{id}/confirmation-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask members by mail to confirm the goals
         * @description Each gets one such mail a day. Whoever says nothing for a week becomes a follow-up.
         */
        post: operations["askLocalPartnerships"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/local-partnerships/{localPartnershipId}/plan-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the plan of a local partnership, what is due first comes first */
        get: operations["listPlanDoings"];
        put?: never;
        /** Add a follow-up to the plan */
        post: operations["addToPlanDoings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/local-partnerships/{localPartnershipId}/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the meetings of a local partnership, the latest first */
        get: operations["listMeetingsDoings"];
        put?: never;
        /** Log a meeting, as an interaction with all members who were there */
        post: operations["logMeetingDoings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/local-partnership-members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List members of local partnerships, in the order in which they came */
        get: operations["listMembers"];
        put?: never;
        /**
         * Take a contact into a local partnership
         * @description One that withdrew comes back, and is to confirm the goals anew.
         */
        post: operations["addMembers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/local-partnership-members/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a member */
        get: operations["readMembers"];
        put?: never;
        post?: never;
        /**
         * Remove a member that was written down by mistake
         * @description Not once they confirmed anything or have a part in the plan: then they withdraw.
         */
        delete: operations["removeMembers"];
        options?: never;
        head?: never;
        /** Change what a member is in a local partnership */
        patch: operations["changeMembers"];
        trace?: never;
    };
    "/api/v1/local-partnership-members/{id}/confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what a member confirmed, the newest first */
        get: operations["listConfirmationsMembers"];
        put?: never;
        /**
         * Write down that a member confirmed the goals otherwise than by the link
         * @description Answers 409 with `goalsVersion` where the goals are others than those you see.
         */
        post: operations["confirmMembers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/local-partnership-members/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write down that a member has withdrawn */
        post: operations["withdrawMembers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ideas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List partners’ ideas, the newest first */
        get: operations["listIdeas"];
        put?: never;
        /** Write down an idea that a partner told you */
        post: operations["writeIdeas"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ideas/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an idea, and what became of it */
        get: operations["readIdeas"];
        put?: never;
        post?: never;
        /** Remove what is no idea, before anybody answered */
        delete: operations["removeIdeas"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ideas/{id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer an idea, take it up, or decline it with thanks
         * @description The partner is told by mail, in its language. What is taken up becomes a follow-up. Answers 409 with `current` where somebody was faster, and with `open` where it cannot go that way.
         */
        post: operations["moveIdeas"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/idea-invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a partner the link by which it drops ideas
         * @description It gets one such mail a day; the link stays the same.
         */
        post: operations["inviteIdeas"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partner/ideas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List your ideas, and what the library made of them */
        get: operations["listPartnerIdeas"];
        put?: never;
        /**
         * Tell the library an idea
         * @description Each is answered. At most twenty a day.
         */
        post: operations["dropPartnerIdeas"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resource-terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what can be offered and needed: topics, and the words in each */
        get: operations["listResourceTerms"];
        put?: never;
        /** Add a word of your own for what is offered and needed */
        post: operations["addResourceTerms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resource-terms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a word of your own for what is offered and needed */
        get: operations["readResourceTerms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Rename a word of your own for what is offered and needed */
        patch: operations["renameResourceTerms"];
        trace?: never;
    };
    "/api/v1/resource-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what contacts and the library itself offer and need, the newest first */
        get: operations["listResourceEntries"];
        put?: never;
        /** Put on the map what a contact or the library itself offers or needs */
        post: operations["addResourceEntries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resource-entries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read what somebody offers or needs */
        get: operations["readResourceEntries"];
        put?: never;
        post?: never;
        /** Take what somebody offers or needs off the map */
        delete: operations["removeResourceEntries"];
        options?: never;
        head?: never;
        /** Change what somebody offers or needs */
        patch: operations["changeResourceEntries"];
        trace?: never;
    };
    "/api/v1/resource-helpers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find who could help with this
         * @description Contacts who offer it, or something close to it, for this audience and at this branch; with the reasons.
         */
        get: operations["findHelpersResourceGaps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resource-gaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what there is no partner for
         * @description Needs that no partner meets, audiences and branches for which none does anything, sectors from which none comes. A partner is somebody with whom a partnership is agreed or active.
         */
        get: operations["listResourceGaps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resource-gaps/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find who might close a gap and is no partner yet */
        get: operations["candidatesResourceGaps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resource-gaps/partnerships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write down a partnership that is to close a gap
         * @description It is `identified`, and its aims say what for. Answers 409 with `partnershipId` where one with this contact is there already.
         */
        post: operations["closeResourceGaps"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/swot-analyses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List how the library and its branches saw themselves, the newest first */
        get: operations["listSwotAnalyses"];
        put?: never;
        /** Begin a new analysis with all that is in the one before */
        post: operations["beginSwotAnalyses"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/swot-analyses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an analysis */
        get: operations["readSwotAnalyses"];
        put?: never;
        post?: never;
        /** Remove the newest analysis, if it was begun by mistake */
        delete: operations["removeSwotAnalyses"];
        options?: never;
        head?: never;
        /** Change what is noted of the newest analysis */
        patch: operations["changeSwotAnalyses"];
        trace?: never;
    };
    "/api/v1/swot-analyses/{id}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Compare an analysis with an earlier one */
        get: operations["compareSwotAnalyses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/swot-analyses/{id}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what stands in an analysis */
        get: operations["listItemsSwotAnalyses"];
        put?: never;
        /**
         * Write into the newest analysis
         * @description Answers 409 with `newestId` where a newer one has taken its place.
         */
        post: operations["addItemSwotAnalyses"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/swot-items/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an item of an analysis */
        get: operations["readSwotItems"];
        put?: never;
        post?: never;
        /** Take an item out of the newest analysis */
        delete: operations["removeSwotItems"];
        options?: never;
        head?: never;
        /** Change an item of the newest analysis */
        patch: operations["changeSwotItems"];
        trace?: never;
    };
    "/api/v1/network": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read who stands around the library, and how close
         * @description Partners, and everybody with whom anything went on; no client is named.
         */
        get: operations["readNetwork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List referrals in both directions
         * @description The newest first.
         */
        get: operations["listReferrals"];
        put?: never;
        /**
         * Draft a referral to a partner
         * @description The partner sees nothing of it until it is moved to `sent`.
         */
        post: operations["draftReferrals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/referrals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a referral, all that happened, and what you can do now */
        get: operations["readReferrals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a referral while it is a draft
         * @description Once it was sent, only `ownerId` can be changed.
         */
        patch: operations["changeReferrals"];
        trace?: never;
    };
    "/api/v1/referrals/{id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move a referral
         * @description Takes no If-Match: a move names the status it starts from. Where another was faster, 409 with `current`, the state as it now is.
         */
        post: operations["moveReferralMoves"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/referrals/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take your last move back
         * @description Within 24 hours, by the side that made it, while nothing else happened since.
         */
        post: operations["undoReferralMoves"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/referrals/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write to the other side */
        post: operations["writeReferralMoves"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/{contactId}/referral-terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read how long a partner may take with referrals */
        get: operations["readReferralTerms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Agree with a partner how long it may take
         * @description Holds for clocks that start from now on, where no agreement in force says otherwise (`agreed-terms`).
         */
        patch: operations["changeReferralTerms"];
        trace?: never;
    };
    "/api/v1/referrals/{id}/disclosures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what was passed on of the client with a referral
         * @description The newest first.
         */
        get: operations["listReferralDisclosures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/signposts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List signposts
         * @description The latest first.
         */
        get: operations["listSignposts"];
        put?: never;
        /** Count somebody who was told about a partner */
        post: operations["recordSignposts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/signposts/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count signposts, in all and of each partner */
        get: operations["countSignposts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/signposts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a signpost */
        get: operations["readSignposts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partner/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who am I, what does my token open, and what waits for me */
        get: operations["readPartnerAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partner/me/full-until": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say until when you take nobody in
         * @description The library is warned before it sends you anybody until then. Null: there is room again.
         */
        put: operations["sayFullUntilPartnerAccount"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partner/token/rotation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the successor of the token that you use
         * @description With the same name, scopes and expiry. The answer shows it once. Your token stays valid for the overlap, and has no second successor.
         */
        post: operations["rotatePartnerAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partner/referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the referrals that you take part in, in both directions
         * @description The newest first; with `changedSince` the last changed last.
         */
        get: operations["listPartnerReferrals"];
        put?: never;
        /**
         * Send a client to the library
         * @description With the consent that the client gave you, and only the fields that it names.
         */
        post: operations["sendPartnerReferrals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partner/referrals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a referral, all that happened, and what you can do now */
        get: operations["readPartnerReferrals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partner/referrals/{id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move a referral: accept, schedule, complete, decline...
         * @description Takes no If-Match: a move names the status it starts from. Where another was faster, 409 with `current`, the state as it now is.
         */
        post: operations["movePartnerMoves"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partner/referrals/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take your last move back
         * @description Within 24 hours, while nothing else happened since.
         */
        post: operations["undoPartnerMoves"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partner/referrals/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write to the library about a referral */
        post: operations["writePartnerMoves"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partner/erasures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the people whom the library has erased and asks you to forget
         * @description The newest first. You know who it was by the referrals in which you were told.
         */
        get: operations["listPartnerErasures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partner/erasures/{id}/acknowledgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that you have forgotten the person
         * @description Saying it again changes nothing.
         */
        post: operations["acknowledgePartnerErasures"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/{contactId}/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List a partner's tokens */
        get: operations["listPartnerTokens"];
        put?: never;
        /**
         * Give a partner a token
         * @description The answer shows it once. Hand it over on a safe way.
         */
        post: operations["issuePartnerTokens"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/{contactId}/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revoke a partner's token */
        delete: operations["revokePartnerTokens"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/referrals/{id}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the private links to a referral
         * @description The newest first. What opens them is shown to nobody but whom they are for.
         */
        get: operations["listReferralLinks"];
        put?: never;
        /**
         * Mail somebody their private link to a referral
         * @description To the address on file, and nowhere else. It is the link that they have; where they have none that opens anything, a new one.
         */
        post: operations["mailReferralLinks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/referrals/{id}/links/{linkId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke a private link
         * @description And every other that the same party has to this referral. A mail that is sent later brings a new one.
         */
        delete: operations["revokeReferralLinks"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/referrals/{id}/slip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Print the slip of a client who goes by themselves
         * @description A page in the client’s language: whom to see, where, when, what to bring, and a QR code with the client’s link.
         */
        get: operations["slipReferralLinks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what happened, newest first */
        get: operations["listInteractions"];
        put?: never;
        /**
         * Log what happened and, in the same request, what happens next
         * @description With `next` a follow-up is made in the same transaction: both are kept, or neither.
         */
        post: operations["logInteractions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interactions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an interaction */
        get: operations["readInteractions"];
        put?: never;
        post?: never;
        /** Archive an interaction */
        delete: operations["archiveInteractions"];
        options?: never;
        head?: never;
        /** Change an interaction */
        patch: operations["changeInteractions"];
        trace?: never;
    };
    "/api/v1/interaction-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List templates of interactions, by their names */
        get: operations["listInteractionTemplates"];
        put?: never;
        /**
         * Make a template of interactions
         * @description For what is logged again and again: whoever logs it begins with these words.
         */
        post: operations["createInteractionTemplates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interaction-templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a template */
        get: operations["readInteractionTemplates"];
        put?: never;
        post?: never;
        /** Remove a template; what was logged with it stays */
        delete: operations["removeInteractionTemplates"];
        options?: never;
        head?: never;
        /** Change a template; what was logged with it stays as it is */
        patch: operations["changeInteractionTemplates"];
        trace?: never;
    };
    "/api/v1/follow-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List follow-ups, what is due first
         * @description Who may not know clients sees those about contacts only.
         */
        get: operations["listFollowUps"];
        put?: never;
        /** Plan a follow-up */
        post: operations["createFollowUps"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/follow-ups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a follow-up */
        get: operations["readFollowUps"];
        put?: never;
        post?: never;
        /** Archive a follow-up */
        delete: operations["archiveFollowUps"];
        options?: never;
        head?: never;
        /**
         * Change a follow-up
         * @description Another due time or another owner arms the reminder again.
         */
        patch: operations["changeFollowUps"];
        trace?: never;
    };
    "/api/v1/follow-ups/batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Do the same with several follow-ups
         * @description With each as if it were alone: what is refused for one (it has ended, the new owner has it already) is told with its id and holds up no other. The answer is 200 as soon as the request itself makes sense.
         */
        post: operations["runFollowUpBatches"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/follow-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Promise the same to several contacts
         * @description With each as if it were alone: what is refused for one (it is archived) is told with its id and holds up no other. The answer is 200 as soon as the request itself makes sense.
         */
        post: operations["createContactsFollowUps"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/follow-ups/{id}/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark a follow-up done and, in the same request, tell how it went and what is next
         * @description All is kept, or nothing; what is wrong with a part is told as `/interaction/...` or `/next/...`. A reminder that has not left yet is not sent any more.
         */
        post: operations["markDoneFollowUpMoves"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/follow-ups/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel a follow-up: it need not be done any more */
        post: operations["cancelFollowUpMoves"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/follow-ups/{id}/snooze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a follow-up off
         * @description Its owner is reminded when it is due again. Tomorrow and next week mean working days of the library.
         */
        post: operations["snoozeFollowUpMoves"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/follow-ups/{id}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand a follow-up over to somebody else
         * @description The new owner gets a mail with the note, unless they took it themselves; the old one hears no more of it.
         */
        post: operations["handOverFollowUpMoves"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/follow-ups/{id}/hand-overs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List through whose hands a follow-up went, the newest first */
        get: operations["listHandOversFollowUpMoves"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/follow-up-series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what is promised again and again, the newest first */
        get: operations["listFollowUpSeries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/follow-up-series/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a series, and when it comes next */
        get: operations["readFollowUpSeries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a series: the open follow-up and all that come after it
         * @description To change this one follow-up alone, change the follow-up. Another rule, time or time zone begins anew with the open one: what is counted and what was left out belong to the rule before.
         */
        patch: operations["changeFollowUpSeries"];
        trace?: never;
    };
    "/api/v1/follow-up-series/{id}/skip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Leave one time of a series out */
        post: operations["skipFollowUpSeries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/follow-up-series/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a series: it does not come again, and its open follow-up is cancelled */
        post: operations["endFollowUpSeries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/follow-up-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List templates of follow-ups, by their names */
        get: operations["listFollowUpTemplates"];
        put?: never;
        /** Make a template of follow-ups */
        post: operations["createFollowUpTemplates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/follow-up-templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a template */
        get: operations["readFollowUpTemplates"];
        put?: never;
        post?: never;
        /** Remove a template; what was made from it stays */
        delete: operations["removeFollowUpTemplates"];
        options?: never;
        head?: never;
        /**
         * Change a template
         * @description Its items are replaced as a whole. What was made from it stays as it is.
         */
        patch: operations["changeFollowUpTemplates"];
        trace?: never;
    };
    "/api/v1/follow-up-templates/{id}/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make all follow-ups of a template about a contact, a client or a referral
         * @description All or none, each due on a working day of the library.
         */
        post: operations["applyFollowUpTemplates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partner-suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask whom to refer somebody to
         * @description The partners of a kind, the best first, each with its score and the grounds of it. What is not asked for counts for nobody; what is not known of a partner counts half.
         */
        get: operations["suggestPartnerSuggestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List imports, the newest first */
        get: operations["listImports"];
        put?: never;
        /**
         * Bring a file of contacts
         * @description The body is the file itself: CSV, XLSX or vCard. What it is, how it is encoded and what its columns mean is found out and proposed; nothing is imported yet. The file is deleted 30 days after the end.
         */
        post: operations["createImports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an import: how far it is, its first rows, what its columns mean */
        get: operations["readImports"];
        put?: never;
        post?: never;
        /** Delete the file and its import now */
        delete: operations["removeImports"];
        options?: never;
        head?: never;
        /**
         * Correct how the file is read, and what its columns mean
         * @description Another encoding, delimiter or heading makes a new proposal for the columns.
         */
        patch: operations["changeImports"];
        trace?: never;
    };
    "/api/v1/imports/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have every row checked, without importing any
         * @description Watch the import: it is `checked` when its faults and counts are complete.
         */
        post: operations["checkImports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import the rows; an import that failed goes on where it stopped
         * @description Rows that are wrong are left out, and can be had as a file. Whoever started it gets a mail at the end.
         */
        post: operations["runImports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop an import; what was imported until then stays */
        post: operations["cancelImports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what is wrong in the file, cell by cell */
        get: operations["listFaultsImports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/failed-rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the rows that are wrong, as a CSV file to be corrected and imported again */
        get: operations["readFailedRowsImports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export what a view of the contacts shows
         * @description With the filters of the list. CSV and XLSX have all columns, named in the language of `Accept-Language`; an import reads them back. CSV is safe against formulas.
         */
        get: operations["exportExports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mentoring-terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the topics that mentors help with, and the skills in each */
        get: operations["listMentoringTerms"];
        put?: never;
        /** Add a word of your own */
        post: operations["addMentoringTerms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mentoring-terms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a word of your own */
        get: operations["readMentoringTerms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Rename a word of your own */
        patch: operations["renameMentoringTerms"];
        trace?: never;
    };
    "/api/v1/mentoring-weights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read what counts for how much when mentors are suggested */
        get: operations["readMentoringWeights"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change what counts for how much, within bounds */
        patch: operations["changeMentoringWeights"];
        trace?: never;
    };
    "/api/v1/mentor-profiles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List mentors
         * @description By name, in the order of the library's alphabet.
         */
        get: operations["listMentorProfiles"];
        put?: never;
        /** Make a mentor profile for a person */
        post: operations["createMentorProfiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mentor-profiles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a mentor profile */
        get: operations["readMentorProfiles"];
        put?: never;
        post?: never;
        /**
         * Archive a mentor profile
         * @description The mentor is proposed to nobody any more.
         */
        delete: operations["archiveMentorProfiles"];
        options?: never;
        head?: never;
        /** Change a mentor profile */
        patch: operations["changeMentorProfiles"];
        trace?: never;
    };
    "/api/v1/mentor-profiles/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a mentor profile out of the archive */
        post: operations["restoreMentorProfiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mentor-profiles/{id}/exclusions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the clients whom a mentor is never proposed */
        get: operations["listMentorExclusions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mentor-profiles/{id}/exclusions/{clientId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Never propose a client to a mentor */
        put: operations["excludeMentorExclusions"];
        post?: never;
        /** Let a client be proposed to a mentor again */
        delete: operations["admitMentorExclusions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mentoring-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List mentoring requests
         * @description Whoever waits longest comes first. A viewer sees initials.
         */
        get: operations["listMentoringRequests"];
        put?: never;
        /** Put down that a client wants a mentor */
        post: operations["createMentoringRequests"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mentoring-requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a mentoring request */
        get: operations["readMentoringRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a mentoring request */
        patch: operations["changeMentoringRequests"];
        trace?: never;
    };
    "/api/v1/mentoring-requests/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close a mentoring request */
        post: operations["closeMentoringRequests"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mentoring-requests/{id}/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the shortlists that were made for a request, the newest first */
        get: operations["listSuggestions"];
        put?: never;
        /**
         * Make a shortlist of mentors for a request
         * @description As things are now, by the library’s weights. It decides nothing: the librarian chooses. Of more than 300 mentors who could be asked, the 300 who offer most of what is wanted are scored.
         */
        post: operations["suggestSuggestions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mentoring-requests/{id}/suitability/{profileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ask why, or why not, for any one mentor */
        get: operations["suitabilitySuggestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mentoring-requests/{id}/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Propose a request to a mentor
         * @description The mentor has three working days to answer. They are not told who the client is before both have said yes. 409 `mentor_refused` says in `refusals` why it cannot be proposed to them.
         */
        post: operations["proposeMatches"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mentoring-matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List matches, the newest first */
        get: operations["listMatches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mentoring-matches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a match, and all that happened */
        get: operations["readMatches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mentoring-matches/{id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move a match on the library’s part
         * @description To `active` on the client’s behalf, who must have consented to the mentor knowing them: 409 `mentoring_consent_missing` names whom the consent is to name.
         */
        post: operations["moveMatches"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mentoring-matches/{id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write down a session of a mentor and a client
         * @description At most one for each day: 409 `mentoring_session_told` where either of them has told of it before. It stands in the log of the mentor, and puts the check-in off.
         */
        post: operations["tellMatchTold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mentoring-matches/{id}/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a session back that was not so
         * @description It leaves the log of the mentor, too.
         */
        delete: operations["takeBackMatchTold"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mentoring-matches/{id}/ratings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write down how a mentor or a client found a mentoring that has ended
         * @description Each answers once: 409 `mentoring_rated` after that.
         */
        post: operations["rateMatchTold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mentoring-assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List assignments, the newest first */
        get: operations["listMentoringAssignments"];
        put?: never;
        /**
         * Have a cohort or a mentor day assigned as well as can be
         * @description The most requests matched, then the most points; then whoever has waited longest, then mentors by their share of capacity in use. Watch it: its requests have their mentors when it is `completed`. It sends nothing before its pairs are proposed (`/matches`).
         */
        post: operations["createMentoringAssignments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mentoring-assignments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an assignment: how far it is, and what came of it on the whole */
        get: operations["readMentoringAssignments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mentoring-assignments/{id}/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what came of each request, the longest waiting first
         * @description With the mentor, or the reason why there is none. A viewer sees initials.
         */
        get: operations["listRequestsMentoringAssignments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mentoring-assignments/{id}/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Propose what was assigned to the mentors
         * @description Every pair, or those of the requests that you name: all of them or none. 409 `assignment_pairs_refused` names in `pairs` each that cannot be proposed any more, with `code` and, of `mentor_refused`, `refusals`.
         */
        post: operations["publishMentoringAssignments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mentoring-assignments/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Call an assignment off before it is completed */
        post: operations["cancelMentoringAssignments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mentoring-forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the forms that mentors and clients were asked to fill in, the newest first */
        get: operations["listMentoringForms"];
        put?: never;
        /**
         * Ask a mentor for their profile, or a client for their request, by a private link
         * @description The link opens a form in four languages for 30 days, and is mailed where there is an address on file. What a mentor says of themselves is `isVerified: false` until you have seen it; what a client asks for is a request that waits.
         */
        post: operations["askMentoringForms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mentoring-forms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revoke the link to a form */
        delete: operations["revokeMentoringForms"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a contact's timeline, newest first
         * @description Interactions, follow-ups (planned and done), what happened to referrals, moves of partnerships, and changes of the contact. An organisation's holds what happened with its people while they were there. Who may not know clients sees their initials; whoever is held to a branch, the referrals of its clients.
         */
        get: operations["readTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/today": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whom to contact today, and why
         * @description One list, in the order of what matters: overdue answers, overdue follow-ups, what is due today, what is promised for the seven days that begin today, and the caller's contacts that nobody has verified for a year. A day is the library's. Of clients it shows what the caller's other lists show. Whoever stands in for a colleague who is away sees what is theirs too, marked with their name. An admin may ask for the list of somebody else.
         */
        get: operations["readToday"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/calendar-feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a private address at which calendar programs read the caller's follow-ups
         * @description It is shown this once. An address that there was before ends; so does this with another password.
         */
        post: operations["openCalendarFeed"];
        /** End that address, at once */
        delete: operations["closeCalendarFeed"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/reciprocity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read who owes whom
         * @description What was sent to each partner and received from it in a span of time, and what became of it. A referral counts in the span in which it was first sent.
         */
        get: operations["readReciprocity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/funnel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how far referrals came
         * @description Those that were first sent in a span of time: how many were accepted, begun and completed, and where the others were lost.
         */
        get: operations["funnelWorkReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/activity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what was done, by week and branch
         * @description Interactions, by the library's weeks; those of no branch stand by themselves.
         */
        get: operations["activityWorkReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/mentoring": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what mentoring came to
         * @description Requests and matches of a span of time by where they now stand, and how long people wait.
         */
        get: operations["mentoringOfWorkReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/mentoring-fairness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how fair mentoring is
         * @description For how long clients wait and how many are matched, by language and by branch; how the work is spread among the mentors, who of them says nothing, and who is shown. Of gender, age, ethnicity and religion nothing is known.
         */
        get: operations["readMentoringFairness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        ProblemFaultDto: {
            /**
             * @description A JSON pointer into the request
             * @example /name
             */
            pointer: string;
            /**
             * @description Stable, for programs
             * @example min_length
             */
            code: string;
            /**
             * @description For people, in the caller's language
             * @example This is too short.
             */
            message: string;
        };
        ProblemDto: {
            /** @example urn:liaison:problem:invalid_request */
            type: string;
            /**
             * @description For people, in the caller's language
             * @example Something in the request is wrong.
             */
            title: string;
            /** @example 400 */
            status: number;
            /**
             * @description Stable, for programs
             * @example invalid_request
             */
            code: string;
            /**
             * @description Name it when you ask for help
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            requestId: string;
            errors?: components["schemas"]["ProblemFaultDto"][];
        };
        VocabularyDto: {
            /** @enum {string} */
            language: "en" | "pl" | "uk" | "ru";
            /**
             * @example {
             *       "contact_kind": {
             *         "job_agency": "Job agency"
             *       }
             *     }
             */
            tables: {
                [key: string]: {
                    [key: string]: string;
                };
            };
        };
        CreateSessionDto: {
            /**
             * Format: email
             * @example anna.nowak@biblioteka.example.org
             */
            email: string;
            /** @example correct horse battery staple */
            password: string;
            /**
             * Format: uuid
             * @description Only for somebody whom the same address and password let into several libraries
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            libraryId?: string;
            /** @description For browsers: the session comes as an HttpOnly cookie and not in the answer */
            cookie?: boolean;
        };
        SessionDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /** @description Shown once: send it as `Authorization: Bearer`. Null where the session is a cookie. */
            token: string | null;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            expiresAt: string | null;
        };
        AccountDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            userId: string;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            libraryId: string;
            name: string;
            /** @enum {string} */
            role: "admin" | "librarian" | "viewer";
            /** @enum {string} */
            language: "en" | "pl" | "uk" | "ru";
            /** @description What this caller may do */
            operations: ("account.read" | "account.write" | "absences.read" | "absences.write" | "library.read" | "library.write" | "calendar.read" | "calendar.write" | "branches.read" | "branches.write" | "users.read" | "users.write" | "partner-tokens.read" | "partner-tokens.write" | "partner-webhooks.read" | "partner-webhooks.write" | "audit.read" | "contacts.read" | "contacts.write" | "contacts.export" | "imports.read" | "imports.write" | "contacts.erase" | "contact-views.read" | "contact-views.write" | "interactions.read" | "interactions.write" | "follow-ups.read" | "follow-ups.write" | "clients.read" | "clients.read-identity" | "clients.write" | "clients.export" | "clients.erase" | "erasure-notices.read" | "erasure-notices.write" | "referrals.read" | "referrals.write" | "referral-terms.write" | "signposts.read" | "signposts.write" | "mentoring.read" | "mentoring.write" | "mentoring-settings.write" | "partnerships.read" | "partnerships.write" | "agreements.read" | "agreements.write" | "partnership-difficulties.read" | "partnership-difficulties.write" | "local-partnerships.read" | "local-partnerships.write" | "ideas.read" | "ideas.write" | "resources.read" | "resources.write" | "resource-settings.write" | "swot.read" | "swot.write" | "network.read" | "today.read" | "notices.read" | "notices.write" | "reports.read" | "deliveries.read" | "deliveries.write")[];
        };
        ChooseLanguageDto: {
            /** @enum {string} */
            language: "en" | "pl" | "uk" | "ru";
        };
        TokenDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /** @enum {string} */
            type: "user" | "partner";
            name: string | null;
            scopes: string[];
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            contactId: string | null;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            expiresAt: string | null;
            /**
             * Format: date-time
             * @description To the minute
             * @example 2026-11-27T09:00:00Z
             */
            lastUsedAt: string | null;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            revokedAt: string | null;
            /**
             * Format: date-time
             * @description When its holder asked for its successor
             * @example 2026-11-27T09:00:00Z
             */
            rotatedAt: string | null;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            createdAt: string;
        };
        PageDto: {
            /** @description Where to go on; null on the last page */
            nextCursor: string | null;
        };
        TokenPageDto: {
            data: components["schemas"]["TokenDto"][];
            page: components["schemas"]["PageDto"];
        };
        CreateUserTokenDto: {
            /** @example Reporting script */
            name: string;
            scopes: ("read" | "write")[];
            /**
             * Format: date-time
             * @description Never, if left out
             * @example 2026-11-27T09:00:00Z
             */
            expiresAt?: string | null;
        };
        IssuedTokenDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /** @description Shown once, and never again */
            token: string;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            expiresAt: string | null;
        };
        UserDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /**
             * Format: email
             * @example pup@kolobrzeg.example.org
             */
            email: string;
            name: string;
            /** @enum {string} */
            role: "admin" | "librarian" | "viewer";
            /** @enum {string} */
            status: "invited" | "active" | "disabled";
            /** @enum {string} */
            language: "en" | "pl" | "uk" | "ru";
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            branchId: string | null;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            createdAt: string;
            version: number;
        };
        UserPageDto: {
            data: components["schemas"]["UserDto"][];
            page: components["schemas"]["PageDto"];
        };
        ChangeUserDto: {
            /** @example Anna Nowak */
            name?: string;
            /** @enum {string} */
            role?: "admin" | "librarian" | "viewer";
            /** @enum {string} */
            language?: "en" | "pl" | "uk" | "ru";
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            branchId?: string | null;
            /** @enum {string} */
            status?: "active" | "disabled";
        };
        LibraryDto: {
            /** @example Miejska Biblioteka Publiczna w Kołobrzegu */
            name: string;
            /** @example PL */
            country: string;
            /** @enum {string} */
            language: "en" | "pl" | "uk" | "ru";
            /** @example Europe/Warsaw */
            timeZone: string;
            /**
             * @description Whether staff know all clients, or those of their own branch; admins know all
             * @enum {string}
             */
            clientsVisibleTo: "library" | "branch";
            /**
             * @description The days of the week that it works; Monday is 1
             * @example [
             *       1,
             *       2,
             *       3,
             *       4,
             *       5
             *     ]
             */
            workingWeekdays: number[];
            /** @description Whether the public holidays of its country are days off */
            observesPublicHolidays: boolean;
            /**
             * @description When its day starts: what is due on a day, at no time of it, is reminded of then
             * @example 08:00
             */
            dayStartsAt: string;
            /**
             * @description How many months after its end a referral forgets whom it was about
             * @example 24
             */
            retentionMonths: number;
            /**
             * @description After how many months without a look at it a contact is taken for stale
             * @example 12
             */
            staleAfterMonths: number;
            /**
             * @description Whom its mail comes from by name; null: its own name
             * @example Biblioteka w Kołobrzegu
             */
            mailSenderName: string | null;
            /**
             * Format: email
             * @description Where answers to its mail go, besides whoever a mail names for them
             * @example partnerzy@biblioteka.example.org
             */
            mailReplyTo: string | null;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            version: number;
        };
        ChangeLibraryDto: {
            /** @example Miejska Biblioteka Publiczna w Kołobrzegu */
            name?: string;
            /** @example PL */
            country?: string;
            /** @enum {string} */
            language?: "en" | "pl" | "uk" | "ru";
            /** @example Europe/Warsaw */
            timeZone?: string;
            /**
             * @description Whether staff know all clients, or those of their own branch; admins know all
             * @enum {string}
             */
            clientsVisibleTo?: "library" | "branch";
            /**
             * @description The days of the week that it works; Monday is 1
             * @example [
             *       1,
             *       2,
             *       3,
             *       4,
             *       5
             *     ]
             */
            workingWeekdays?: number[];
            /** @description Whether the public holidays of its country are days off */
            observesPublicHolidays?: boolean;
            /**
             * @description When its day starts: what is due on a day, at no time of it, is reminded of then
             * @example 08:00
             */
            dayStartsAt?: string;
            /**
             * @description How many months after its end a referral forgets whom it was about
             * @example 24
             */
            retentionMonths?: number;
            /**
             * @description After how many months without a look at it a contact is taken for stale
             * @example 12
             */
            staleAfterMonths?: number;
            /**
             * @description Whom its mail comes from by name; null: its own name
             * @example Biblioteka w Kołobrzegu
             */
            mailSenderName?: string | null;
            /**
             * Format: email
             * @description Where answers to its mail go, besides whoever a mail names for them
             * @example partnerzy@biblioteka.example.org
             */
            mailReplyTo?: string | null;
        };
        BranchDto: {
            /** @example Filia nr 3 */
            name: string;
            /** @example ul. Piastowska 5, 78-100 Kołobrzeg */
            address?: string | null;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            version: number;
        };
        BranchPageDto: {
            data: components["schemas"]["BranchDto"][];
            page: components["schemas"]["PageDto"];
        };
        BranchDetailsDto: {
            /** @example Filia nr 3 */
            name: string;
            /** @example ul. Piastowska 5, 78-100 Kołobrzeg */
            address?: string | null;
        };
        ChangeBranchDto: {
            /** @example Filia nr 3 */
            name?: string;
            /** @example ul. Piastowska 5, 78-100 Kołobrzeg */
            address?: string | null;
        };
        AuditEntryDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            at: string;
            /** @enum {string} */
            actorKind: "user" | "partner" | "link" | "operator" | "system";
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            actorId: string | null;
            /** @example contact.changed */
            action: string;
            /** @example contact */
            subjectType: string;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            subjectId: string;
            /** @description `before` and `after`; of a person's or a client's data only the `fields` by name */
            changes: {
                [key: string]: unknown;
            };
            requestId: string | null;
        };
        AuditEntryPageDto: {
            data: components["schemas"]["AuditEntryDto"][];
            page: components["schemas"]["PageDto"];
        };
        PreferencesDto: {
            /** @description Whether there is a digest of what is to be done, in the morning */
            digest: boolean;
            /**
             * @description At what hour of the library's clocks
             * @example 8
             */
            digestHour: number;
            /**
             * @description On which days of the week (ISO 8601: Monday is 1); null: on those on which the library works
             * @example [
             *       1,
             *       2,
             *       3,
             *       4,
             *       5
             *     ]
             */
            digestWeekdays: number[] | null;
            /**
             * @description Null: the user's own
             * @enum {string|null}
             */
            digestLanguage: "en" | "pl" | "uk" | "ru" | null;
            /**
             * @description How the caller is reminded of what is due: by a mail at its time, or in the digest of its day. What no digest has told of is always reminded of by a mail at its time.
             * @enum {string}
             */
            reminders: "at_due_time" | "in_digest";
            /**
             * @description From then on nothing is mailed, and what falls into it is mailed at its end
             * @example 21:30
             */
            quietFrom: string | null;
            /**
             * @description It may be on the next day
             * @example 07:00
             */
            quietUntil: string | null;
            version: number;
        };
        ChangePreferencesDto: {
            /** @description Whether there is a digest of what is to be done, in the morning */
            digest?: boolean;
            /**
             * @description At what hour of the library's clocks
             * @example 8
             */
            digestHour?: number;
            /**
             * @description On which days of the week (ISO 8601: Monday is 1); null: on those on which the library works
             * @example [
             *       1,
             *       2,
             *       3,
             *       4,
             *       5
             *     ]
             */
            digestWeekdays?: number[] | null;
            /**
             * @description Null: the user's own
             * @enum {string|null}
             */
            digestLanguage?: "en" | "pl" | "uk" | "ru" | null;
            /**
             * @description How the caller is reminded of what is due: by a mail at its time, or in the digest of its day. What no digest has told of is always reminded of by a mail at its time.
             * @enum {string}
             */
            reminders?: "at_due_time" | "in_digest";
            /**
             * @description From then on nothing is mailed, and what falls into it is mailed at its end
             * @example 21:30
             */
            quietFrom?: string | null;
            /**
             * @description It may be on the next day
             * @example 07:00
             */
            quietUntil?: string | null;
        };
        AbsenceDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /**
             * Format: uuid
             * @description Who is away
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            userId: string;
            /**
             * Format: date
             * @example 2026-12-21
             */
            firstDay: string;
            /**
             * Format: date
             * @example 2026-12-31
             */
            lastDay: string;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            deputyId: string | null;
            version: number;
        };
        AbsencePageDto: {
            data: components["schemas"]["AbsenceDto"][];
            page: components["schemas"]["PageDto"];
        };
        CreateAbsenceDto: {
            /**
             * Format: uuid
             * @description Who is away; the caller, if left out. Others: admins only
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            userId?: string;
            /**
             * Format: date
             * @description The first day, on the clocks of the library
             * @example 2026-12-21
             */
            firstDay: string;
            /**
             * Format: date
             * @description The last day
             * @example 2026-12-31
             */
            lastDay: string;
            /**
             * Format: uuid
             * @description Who stands in: a librarian or an admin. Who is away too is stood in for by their own deputy. Where that leads to nobody, and where nobody is named, it is the admin who has been there longest.
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            deputyId?: string | null;
        };
        ChangeAbsenceDto: {
            /**
             * Format: date
             * @description The first day, on the clocks of the library
             * @example 2026-12-21
             */
            firstDay?: string;
            /**
             * Format: date
             * @description The last day
             * @example 2026-12-31
             */
            lastDay?: string;
            /**
             * Format: uuid
             * @description Who stands in: a librarian or an admin. Who is away too is stood in for by their own deputy. Where that leads to nobody, and where nobody is named, it is the admin who has been there longest.
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            deputyId?: string | null;
        };
        NamedDayDto: {
            /**
             * Format: date
             * @example 2027-01-06
             */
            day: string;
            /** @description Whether the library works that day, all things considered */
            isWorking: boolean;
            /** @example Święto Trzech Króli */
            name: string | null;
            /**
             * Format: uuid
             * @description What the library says of the day itself; null if nothing
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            specialDayId: string | null;
        };
        NamedDaysDto: {
            data: components["schemas"]["NamedDayDto"][];
        };
        CreateSpecialDayDto: {
            /**
             * Format: date
             * @example 2027-01-02
             */
            day: string;
            /** @description Whether the library works that day */
            isWorking: boolean;
            /** @example Skontrum */
            name?: string | null;
        };
        SpecialDayDto: {
            /**
             * Format: date
             * @example 2027-01-02
             */
            day: string;
            /** @description Whether the library works that day */
            isWorking: boolean;
            /** @example Skontrum */
            name?: string | null;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
        };
        NoticeDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /**
             * @description Its place in the order in which the library’s notices were committed
             * @example 41
             */
            number: number;
            /** @example follow-ups.reminder */
            kind: string;
            /**
             * @description What it says
             * @example Due: Wysłać program warsztatów
             */
            text: string;
            /**
             * @description What kind of thing it is about
             * @example follow_up
             */
            subjectType: string;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            subjectId: string;
            /**
             * Format: date-time
             * @description It is kept for 30 days
             * @example 2026-11-27T09:00:00Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description Null while it is unread
             * @example 2026-11-27T09:00:00Z
             */
            readAt: string | null;
        };
        NoticePageDto: {
            data: components["schemas"]["NoticeDto"][];
            page: components["schemas"]["PageDto"];
        };
        UnreadNoticesDto: {
            /**
             * @description How many notices the caller has not read; 100 stands for more, too
             * @example 3
             */
            count: number;
        };
        ReadNoticesDto: {
            /**
             * @description The number of the newest notice that the caller has seen
             * @example 41
             */
            upTo: number;
        };
        RecipientDto: {
            /** @enum {string} */
            kind: "user" | "contact" | "address";
            /**
             * Format: uuid
             * @description The user's or the contact's
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id?: string;
            /**
             * @description Where the recipient is neither: the address, without most of its name
             * @example a…@example.org
             */
            address?: string;
        };
        DeliveryDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /** @example follow-ups.reminder */
            kind: string;
            recipient: components["schemas"]["RecipientDto"];
            /** @enum {string} */
            language: "en" | "pl" | "uk" | "ru";
            /**
             * @description What kind of thing it is about
             * @example follow_up
             */
            subjectType: string;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            subjectId: string;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            sendAt: string;
            /** @enum {string} */
            status: "pending" | "sent" | "failed" | "unwanted";
            /** @example 1 */
            attemptCount: number;
            /**
             * Format: date-time
             * @description Null once it has ended
             * @example 2026-11-27T09:00:00Z
             */
            nextAttemptAt: string | null;
            /**
             * Format: date-time
             * @description When it was sent, given up or found unwanted
             * @example 2026-11-27T09:00:00Z
             */
            endedAt: string | null;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            createdAt: string;
        };
        DeliveryPageDto: {
            data: components["schemas"]["DeliveryDto"][];
            page: components["schemas"]["PageDto"];
        };
        DeliveryAttemptDto: {
            number: number;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            startedAt: string;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            finishedAt: string | null;
            /**
             * @description Null while it runs
             * @enum {string|null}
             */
            outcome: "sent" | "unwanted" | "refused" | "deferred" | "postponed" | "not_composed" | "interrupted" | null;
            /**
             * @description Why nothing was sent: `no_such_mailbox`, `mailbox_full`, `taken_for_spam`, `mail_refused`, `come_back_later`, `server_not_reached`, `quiet_hours`, `not_composed`, `worker_ended`, `no_longer_so`, or one of what the message is about. The vocabulary has its words, under `delivery_reason`.
             * @example come_back_later
             */
            reason: string | null;
            /**
             * @description The mail server's words, or the reason there were none. Of what was sent: its receipt, as that server's log has it
             * @example 451 4.7.1 Come back in five minutes
             */
            reply: string | null;
            /**
             * Format: uuid
             * @description The user who got it, or was to get it, standing in for a recipient who is away
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            standInId: string | null;
        };
        DeliveryWithAttemptsDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /** @example follow-ups.reminder */
            kind: string;
            recipient: components["schemas"]["RecipientDto"];
            /** @enum {string} */
            language: "en" | "pl" | "uk" | "ru";
            /**
             * @description What kind of thing it is about
             * @example follow_up
             */
            subjectType: string;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            subjectId: string;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            sendAt: string;
            /** @enum {string} */
            status: "pending" | "sent" | "failed" | "unwanted";
            /** @example 1 */
            attemptCount: number;
            /**
             * Format: date-time
             * @description Null once it has ended
             * @example 2026-11-27T09:00:00Z
             */
            nextAttemptAt: string | null;
            /**
             * Format: date-time
             * @description When it was sent, given up or found unwanted
             * @example 2026-11-27T09:00:00Z
             */
            endedAt: string | null;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            createdAt: string;
            attempts: components["schemas"]["DeliveryAttemptDto"][];
        };
        MailSampleDto: {
            /** @example Biblioteka w Kołobrzegu */
            senderName: string;
            /**
             * @description The installation's: it is the same for all libraries
             * @example liaison@library.example.org
             */
            senderAddress: string;
            /**
             * @description Where answers go, besides whoever a mail names for them
             * @example partnerzy@biblioteka.example.org
             */
            replyTo: string | null;
            /** @example How mail of the library comes */
            subject: string;
            /** @example This is a sample */
            heading: string;
            /**
             * @example [
             *       "So mail of the library looks."
             *     ]
             */
            paragraphs: string[];
            /**
             * @example [
             *       "You get this mail because you asked for it."
             *     ]
             */
            footer: string[];
        };
        CreateInvitationDto: {
            /**
             * Format: email
             * @example oksana.melnyk@biblioteka.example.org
             */
            email: string;
            /** @example Оксана Мельник */
            name: string;
            /** @enum {string} */
            role: "admin" | "librarian" | "viewer";
            /** @enum {string} */
            language: "en" | "pl" | "uk" | "ru";
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            branchId?: string | null;
        };
        CreatePasswordResetDto: {
            /**
             * Format: email
             * @example anna.nowak@biblioteka.example.org
             */
            email: string;
        };
        PhoneDto: {
            /**
             * @description As it is dialled; without a country code it is of the library's country. Kept in E.164; short numbers as they are
             * @example +48943510000
             */
            number: string;
            /** @example 12 */
            extension?: string | null;
            /**
             * @description What it is for
             * @example sekretariat
             */
            label?: string | null;
        };
        EmailDto: {
            /**
             * Format: email
             * @example pup@kolobrzeg.example.org
             */
            address: string;
            /**
             * @description What it is for
             * @example szkolenia
             */
            label?: string | null;
        };
        AddressDto: {
            /** @example ul. Katedralna 46 */
            street?: string | null;
            /** @example 78-100 */
            postalCode?: string | null;
            /** @example Kołobrzeg */
            city?: string | null;
            /** @example PL */
            country?: string | null;
            /**
             * @description What is there
             * @example magazyn
             */
            label?: string | null;
        };
        RegistrationNumberDto: {
            /**
             * @example nip
             * @enum {string}
             */
            kind: "nip" | "regon" | "krs" | "edrpou" | "bin";
            /**
             * @description Its check digit must be right
             * @example 1234563218
             */
            value: string;
        };
        ContactDto: {
            /**
             * @description What it is to us. Null for a person whom we know only through where they work.
             * @example job_agency
             * @enum {string|null}
             */
            kind?: "local_business" | "job_agency" | "small_business_centre" | "educational_institution" | "public_institution" | "ngo" | "peer_library" | "mentor" | "business_leader" | null;
            /**
             * @description The kind's own, if left out
             * @enum {string|null}
             */
            sector?: "public" | "private" | "ngo" | null;
            /**
             * @description Where we stand with it; `active` at first
             * @enum {string}
             */
            status?: "prospective" | "active" | "dormant" | "closed";
            /** @example Powiatowy Urząd Pracy w Kołobrzegu */
            name: string;
            /** @description The name in a second script or language */
            secondName?: string | null;
            /**
             * Format: email
             * @description The primary one; null takes it away
             * @example pup@kolobrzeg.example.org
             */
            email?: string | null;
            /**
             * @description The primary one, as people read it; null takes it away
             * @example +48 94 351 00 00
             */
            phone?: string | null;
            /** @description The first is the primary one. A list takes the place of the one before */
            phones?: components["schemas"]["PhoneDto"][];
            /** @description The first is the primary one */
            emails?: components["schemas"]["EmailDto"][];
            /**
             * Format: uri
             * @example https://kolobrzeg.example.org
             */
            website?: string | null;
            /** @example ul. Katedralna 46 */
            street?: string | null;
            /** @example 78-100 */
            postalCode?: string | null;
            /** @example Kołobrzeg */
            city?: string | null;
            /** @example PL */
            country?: string | null;
            /** @description The first is the one in `street`, `postalCode`, `city` and `country` */
            addresses?: components["schemas"]["AddressDto"][];
            registrationNumbers?: components["schemas"]["RegistrationNumberDto"][];
            /**
             * @description Languages spoken (BCP 47)
             * @example [
             *       "pl",
             *       "uk"
             *     ]
             */
            languages?: string[];
            /**
             * @example [
             *       "workshops"
             *     ]
             */
            tags?: string[];
            notes?: string | null;
            /**
             * @description Its industry (NACE Rev. 2)
             * @example 47.61
             */
            industry?: string | null;
            /**
             * @description How far the business has come
             * @enum {string|null}
             */
            stage?: "idea" | "starting" | "established" | "growing" | "winding_down" | null;
            /**
             * @description How many work there
             * @enum {string|null}
             */
            size?: "self_employed" | "micro" | "small" | "medium" | "large" | null;
            /** @example Sala na 20 osób, baza czasopism branżowych */
            weOffer?: string | null;
            /** @example Warsztaty z pisania CV, dwa razy w roku */
            theyOffer?: string | null;
            /**
             * @description How we met
             * @example Targi pracy 2026
             */
            source?: string | null;
            /**
             * Format: uuid
             * @description Who of our staff looks after it
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            ownerId?: string | null;
            /**
             * Format: uuid
             * @description Who does so while the owner is away
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            deputyId?: string | null;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            branchId?: string | null;
            /**
             * Format: date
             * @description The last day on which it takes nobody in whom we refer; partners may say so themselves
             * @example 2026-12-15
             */
            fullUntil?: string | null;
            /**
             * @description We mean to be in touch every so many days
             * @example 90
             */
            cadenceDays?: number | null;
            /**
             * Format: date
             * @description The day on which somebody last saw that all this is still correct
             * @example 2026-11-02
             */
            lastVerifiedOn?: string | null;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /** @enum {string} */
            party: "organisation" | "person";
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            archivedAt: string | null;
            /**
             * Format: uuid
             * @description The contact that this one turned out to be
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            mergedInto: string | null;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            createdAt: string;
            version: number;
        };
        ContactPageDto: {
            data: components["schemas"]["ContactDto"][];
            page: components["schemas"]["PageDto"];
        };
        PairedContactDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /** @example Powiatowy Urząd Pracy w Kołobrzegu */
            name: string;
            /** @enum {string|null} */
            kind: "local_business" | "job_agency" | "small_business_centre" | "educational_institution" | "public_institution" | "ngo" | "peer_library" | "mentor" | "business_leader" | null;
            city: string | null;
            email: string | null;
            phone: string | null;
        };
        ContactPairDto: {
            contacts: components["schemas"]["PairedContactDto"][];
            score: number;
            /**
             * @example [
             *       "email",
             *       "name_and_city"
             *     ]
             */
            reasons: ("registration_number" | "email" | "phone" | "name_and_city" | "different_registration_number" | "different_name")[];
        };
        ContactPairPageDto: {
            data: components["schemas"]["ContactPairDto"][];
            page: components["schemas"]["PageDto"];
        };
        TellContactsApartDto: {
            /**
             * @description The two of a pair
             * @example [
             *       "019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d",
             *       "019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4e"
             *     ]
             */
            contactIds: string[];
        };
        AddContactDto: {
            /**
             * @description What it is to us. Null for a person whom we know only through where they work.
             * @example job_agency
             * @enum {string|null}
             */
            kind?: "local_business" | "job_agency" | "small_business_centre" | "educational_institution" | "public_institution" | "ngo" | "peer_library" | "mentor" | "business_leader" | null;
            /**
             * @description The kind's own, if left out
             * @enum {string|null}
             */
            sector?: "public" | "private" | "ngo" | null;
            /**
             * @description Where we stand with it; `active` at first
             * @enum {string}
             */
            status?: "prospective" | "active" | "dormant" | "closed";
            /** @example Powiatowy Urząd Pracy w Kołobrzegu */
            name: string;
            /** @description The name in a second script or language */
            secondName?: string | null;
            /**
             * Format: email
             * @description The primary one; null takes it away
             * @example pup@kolobrzeg.example.org
             */
            email?: string | null;
            /**
             * @description The primary one, as people read it; null takes it away
             * @example +48 94 351 00 00
             */
            phone?: string | null;
            /** @description The first is the primary one. A list takes the place of the one before */
            phones?: components["schemas"]["PhoneDto"][];
            /** @description The first is the primary one */
            emails?: components["schemas"]["EmailDto"][];
            /**
             * Format: uri
             * @example https://kolobrzeg.example.org
             */
            website?: string | null;
            /** @example ul. Katedralna 46 */
            street?: string | null;
            /** @example 78-100 */
            postalCode?: string | null;
            /** @example Kołobrzeg */
            city?: string | null;
            /** @example PL */
            country?: string | null;
            /** @description The first is the one in `street`, `postalCode`, `city` and `country` */
            addresses?: components["schemas"]["AddressDto"][];
            registrationNumbers?: components["schemas"]["RegistrationNumberDto"][];
            /**
             * @description Languages spoken (BCP 47)
             * @example [
             *       "pl",
             *       "uk"
             *     ]
             */
            languages?: string[];
            /**
             * @example [
             *       "workshops"
             *     ]
             */
            tags?: string[];
            notes?: string | null;
            /**
             * @description Its industry (NACE Rev. 2)
             * @example 47.61
             */
            industry?: string | null;
            /**
             * @description How far the business has come
             * @enum {string|null}
             */
            stage?: "idea" | "starting" | "established" | "growing" | "winding_down" | null;
            /**
             * @description How many work there
             * @enum {string|null}
             */
            size?: "self_employed" | "micro" | "small" | "medium" | "large" | null;
            /** @example Sala na 20 osób, baza czasopism branżowych */
            weOffer?: string | null;
            /** @example Warsztaty z pisania CV, dwa razy w roku */
            theyOffer?: string | null;
            /**
             * @description How we met
             * @example Targi pracy 2026
             */
            source?: string | null;
            /**
             * Format: uuid
             * @description Who of our staff looks after it
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            ownerId?: string | null;
            /**
             * Format: uuid
             * @description Who does so while the owner is away
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            deputyId?: string | null;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            branchId?: string | null;
            /**
             * Format: date
             * @description The last day on which it takes nobody in whom we refer; partners may say so themselves
             * @example 2026-12-15
             */
            fullUntil?: string | null;
            /**
             * @description We mean to be in touch every so many days
             * @example 90
             */
            cadenceDays?: number | null;
            /**
             * Format: date
             * @description The day on which somebody last saw that all this is still correct
             * @example 2026-11-02
             */
            lastVerifiedOn?: string | null;
            /** @description Add it although one like it is known */
            allowDuplicate?: boolean;
        };
        ChangeContactDto: {
            /**
             * @description What it is to us. Null for a person whom we know only through where they work.
             * @example job_agency
             * @enum {string|null}
             */
            kind?: "local_business" | "job_agency" | "small_business_centre" | "educational_institution" | "public_institution" | "ngo" | "peer_library" | "mentor" | "business_leader" | null;
            /**
             * @description The kind's own, if left out
             * @enum {string|null}
             */
            sector?: "public" | "private" | "ngo" | null;
            /**
             * @description Where we stand with it; `active` at first
             * @enum {string}
             */
            status?: "prospective" | "active" | "dormant" | "closed";
            /** @example Powiatowy Urząd Pracy w Kołobrzegu */
            name?: string;
            /** @description The name in a second script or language */
            secondName?: string | null;
            /**
             * Format: email
             * @description The primary one; null takes it away
             * @example pup@kolobrzeg.example.org
             */
            email?: string | null;
            /**
             * @description The primary one, as people read it; null takes it away
             * @example +48 94 351 00 00
             */
            phone?: string | null;
            /** @description The first is the primary one. A list takes the place of the one before */
            phones?: components["schemas"]["PhoneDto"][];
            /** @description The first is the primary one */
            emails?: components["schemas"]["EmailDto"][];
            /**
             * Format: uri
             * @example https://kolobrzeg.example.org
             */
            website?: string | null;
            /** @example ul. Katedralna 46 */
            street?: string | null;
            /** @example 78-100 */
            postalCode?: string | null;
            /** @example Kołobrzeg */
            city?: string | null;
            /** @example PL */
            country?: string | null;
            /** @description The first is the one in `street`, `postalCode`, `city` and `country` */
            addresses?: components["schemas"]["AddressDto"][];
            registrationNumbers?: components["schemas"]["RegistrationNumberDto"][];
            /**
             * @description Languages spoken (BCP 47)
             * @example [
             *       "pl",
             *       "uk"
             *     ]
             */
            languages?: string[];
            /**
             * @example [
             *       "workshops"
             *     ]
             */
            tags?: string[];
            notes?: string | null;
            /**
             * @description Its industry (NACE Rev. 2)
             * @example 47.61
             */
            industry?: string | null;
            /**
             * @description How far the business has come
             * @enum {string|null}
             */
            stage?: "idea" | "starting" | "established" | "growing" | "winding_down" | null;
            /**
             * @description How many work there
             * @enum {string|null}
             */
            size?: "self_employed" | "micro" | "small" | "medium" | "large" | null;
            /** @example Sala na 20 osób, baza czasopism branżowych */
            weOffer?: string | null;
            /** @example Warsztaty z pisania CV, dwa razy w roku */
            theyOffer?: string | null;
            /**
             * @description How we met
             * @example Targi pracy 2026
             */
            source?: string | null;
            /**
             * Format: uuid
             * @description Who of our staff looks after it
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            ownerId?: string | null;
            /**
             * Format: uuid
             * @description Who does so while the owner is away
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            deputyId?: string | null;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            branchId?: string | null;
            /**
             * Format: date
             * @description The last day on which it takes nobody in whom we refer; partners may say so themselves
             * @example 2026-12-15
             */
            fullUntil?: string | null;
            /**
             * @description We mean to be in touch every so many days
             * @example 90
             */
            cadenceDays?: number | null;
            /**
             * Format: date
             * @description The day on which somebody last saw that all this is still correct
             * @example 2026-11-02
             */
            lastVerifiedOn?: string | null;
        };
        ContactBatchDto: {
            /**
             * @description The contacts
             * @example [
             *       "019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d"
             *     ]
             */
            ids: string[];
            /**
             * @example archive
             * @enum {string}
             */
            action: "tag" | "untag" | "set_owner" | "archive";
            /** @description With `tag` and `untag`: which */
            tag?: string;
            /**
             * Format: uuid
             * @description With `set_owner`: whose they are; or nobody
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            ownerId?: string | null;
        };
        ContactBatchResultDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /** @description Whether it was done with this one */
            applied: boolean;
            /** @description Why not; where it was not */
            problem?: components["schemas"]["ProblemDto"];
        };
        ContactBatchResultsDto: {
            /** @description One for each id, in their order */
            data: components["schemas"]["ContactBatchResultDto"][];
        };
        MergeNameDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            name: string;
        };
        ContactMergeDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /**
             * Format: uuid
             * @description Who everything went to
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            survivorId: string;
            /** @description Who is in the archive since */
            merged: components["schemas"]["MergeNameDto"];
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            mergedAt: string;
            mergedBy: components["schemas"]["MergeNameDto"] | null;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            undoneAt: string | null;
            /**
             * @description How many of each thing the survivor was given
             * @example {
             *       "interactions": 12,
             *       "followUps": 3,
             *       "tokens": 1
             *     }
             */
            moved: {
                [key: string]: number;
            };
            /**
             * @description Which fields of the survivor became another
             * @example [
             *       "phones",
             *       "notes"
             *     ]
             */
            fields: string[];
            /** @description It is the last one of a survivor that was not merged itself */
            canBeUndone: boolean;
        };
        ContactMergePageDto: {
            data: components["schemas"]["ContactMergeDto"][];
            page: components["schemas"]["PageDto"];
        };
        MergeContactDto: {
            /**
             * Format: uuid
             * @description The contact that turned out to be this one; it goes into the archive
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            mergedId: string;
            /**
             * @description Fields that are to say what the merged contact says; of lists, its items come first. Of all others this contact's value stands where it has one. Lists are united and notes put together in any case.
             * @example [
             *       "name",
             *       "phones"
             *     ]
             */
            take?: ("name" | "secondName" | "kind" | "sector" | "status" | "website" | "industry" | "stage" | "size" | "source" | "ownerId" | "deputyId" | "branchId" | "fullUntil" | "cadenceDays" | "lastVerifiedOn" | "notes" | "weOffer" | "theyOffer" | "phones" | "emails" | "addresses" | "registrationNumbers" | "languages" | "tags")[];
        };
        PersonExportDto: {
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            exportedAt: string;
            /** @description Who they are, and where they work */
            contact: {
                [key: string]: unknown;
            };
            /** @description What happened with them */
            interactions: {
                [key: string]: unknown;
            }[];
            /** @description What was promised them */
            followUps: {
                [key: string]: unknown;
            }[];
        };
        ContactViewFiltersDto: {
            /** @enum {string} */
            kind?: "local_business" | "job_agency" | "small_business_centre" | "educational_institution" | "public_institution" | "ngo" | "peer_library" | "mentor" | "business_leader";
            /** @enum {string} */
            party?: "organisation" | "person";
            /** @enum {string} */
            sector?: "public" | "private" | "ngo";
            /** @enum {string} */
            status?: "prospective" | "active" | "dormant" | "closed";
            city?: string;
            tag?: string;
            /**
             * @description A code of NACE Rev. 2; `G` finds `47.61` too
             * @example G
             */
            industry?: string;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            ownerId?: string;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            deputyId?: string;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            branchId?: string;
            /**
             * Format: date-time
             * @description There was a contact, and the last one was before this
             * @example 2026-11-27T09:00:00Z
             */
            lastContactBefore?: string;
            /**
             * Format: date-time
             * @description The last contact was after this
             * @example 2026-11-27T09:00:00Z
             */
            lastContactAfter?: string;
            /**
             * Format: date-time
             * @description There was no contact since then, or never one
             * @example 2026-11-27T09:00:00Z
             */
            noContactSince?: string;
            /** @description Whether somebody has promised something */
            hasOpenFollowUp?: boolean;
            /** @description What is searched for */
            q?: string;
            /** @description The archived ones instead of those at work */
            archived?: boolean;
        };
        ContactViewDto: {
            /** @example Partnerzy, z którymi dawno nie rozmawialiśmy */
            name: string;
            /** @description Whether the whole staff sees it; only you, if left out */
            isShared?: boolean;
            /**
             * @description As the list of contacts takes them
             * @example {
             *       "kind": "local_business",
             *       "noContactSince": "2026-06-01T00:00:00Z"
             *     }
             */
            filters?: components["schemas"]["ContactViewFiltersDto"];
            /**
             * @example [
             *       "name",
             *       "city",
             *       "phone"
             *     ]
             */
            columns?: ("name" | "secondName" | "kind" | "sector" | "status" | "city" | "phone" | "email" | "website" | "street" | "postalCode" | "country" | "languages" | "tags" | "industry" | "stage" | "size" | "registrationNumbers" | "weOffer" | "theyOffer" | "source" | "ownerId" | "deputyId" | "branchId" | "cadenceDays" | "lastVerifiedOn" | "fullUntil" | "createdAt" | "notes")[];
            /** @enum {string} */
            sort?: "name" | "newest";
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /**
             * Format: uuid
             * @description Who saved it
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            ownerId: string;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            createdAt: string;
            version: number;
        };
        ContactViewPageDto: {
            data: components["schemas"]["ContactViewDto"][];
            page: components["schemas"]["PageDto"];
        };
        CreateContactViewDto: {
            /** @example Partnerzy, z którymi dawno nie rozmawialiśmy */
            name: string;
            /** @description Whether the whole staff sees it; only you, if left out */
            isShared?: boolean;
            /**
             * @description As the list of contacts takes them
             * @example {
             *       "kind": "local_business",
             *       "noContactSince": "2026-06-01T00:00:00Z"
             *     }
             */
            filters?: components["schemas"]["ContactViewFiltersDto"];
            /**
             * @example [
             *       "name",
             *       "city",
             *       "phone"
             *     ]
             */
            columns?: ("name" | "secondName" | "kind" | "sector" | "status" | "city" | "phone" | "email" | "website" | "street" | "postalCode" | "country" | "languages" | "tags" | "industry" | "stage" | "size" | "registrationNumbers" | "weOffer" | "theyOffer" | "source" | "ownerId" | "deputyId" | "branchId" | "cadenceDays" | "lastVerifiedOn" | "fullUntil" | "createdAt" | "notes")[];
            /** @enum {string} */
            sort?: "name" | "newest";
        };
        ChangeContactViewDto: {
            /** @example Partnerzy, z którymi dawno nie rozmawialiśmy */
            name?: string;
            /** @description Whether the whole staff sees it; only you, if left out */
            isShared?: boolean;
            /**
             * @description As the list of contacts takes them
             * @example {
             *       "kind": "local_business",
             *       "noContactSince": "2026-06-01T00:00:00Z"
             *     }
             */
            filters?: components["schemas"]["ContactViewFiltersDto"];
            /**
             * @example [
             *       "name",
             *       "city",
             *       "phone"
             *     ]
             */
            columns?: ("name" | "secondName" | "kind" | "sector" | "status" | "city" | "phone" | "email" | "website" | "street" | "postalCode" | "country" | "languages" | "tags" | "industry" | "stage" | "size" | "registrationNumbers" | "weOffer" | "theyOffer" | "source" | "ownerId" | "deputyId" | "branchId" | "cadenceDays" | "lastVerifiedOn" | "fullUntil" | "createdAt" | "notes")[];
            /** @enum {string} */
            sort?: "name" | "newest";
        };
        AffiliationDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            personId: string;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            organisationId: string;
            /** @example Doradczyni zawodowa */
            role?: string | null;
            /**
             * Format: date
             * @example 2024-09-01
             */
            startedOn?: string | null;
            /**
             * Format: date
             * @example 2026-11-27
             */
            endedOn?: string | null;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            personName: string;
            organisationName: string;
            version: number;
        };
        AffiliationPageDto: {
            data: components["schemas"]["AffiliationDto"][];
            page: components["schemas"]["PageDto"];
        };
        CreateAffiliationDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            personId: string;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            organisationId: string;
            /** @example Doradczyni zawodowa */
            role?: string | null;
            /**
             * Format: date
             * @example 2024-09-01
             */
            startedOn?: string | null;
            /**
             * Format: date
             * @example 2026-11-27
             */
            endedOn?: string | null;
        };
        ChangeAffiliationDto: {
            /** @example Doradczyni zawodowa */
            role?: string | null;
            /**
             * Format: date
             * @example 2024-09-01
             */
            startedOn?: string | null;
            /**
             * Format: date
             * @example 2026-11-27
             */
            endedOn?: string | null;
        };
        WebhookDto: {
            /**
             * Format: uri
             * @description Where your server listens: https, on the internet, without a password in it
             * @example https://cases.pup.example.org/liaison
             */
            url: string;
            /**
             * @description What you want to be told; see the list of event types
             * @example [
             *       "referral.sent",
             *       "referral.moved"
             *     ]
             */
            eventTypes: string[];
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /** @enum {string} */
            status: "enabled" | "disabled";
            /**
             * @description `by_partner`: by you; `gone`: your server answered 410; `failing`: it took nothing for five days
             * @enum {string|null}
             */
            disabledReason: "by_partner" | "gone" | "failing" | null;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            disabledAt: string | null;
            /**
             * Format: date-time
             * @description Since when your server has taken nothing
             * @example 2026-11-27T09:00:00Z
             */
            failingSince: string | null;
            /**
             * Format: date-time
             * @description Until when messages are signed with the secret before, too
             * @example 2026-11-27T09:00:00Z
             */
            previousSecretUntil: string | null;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            createdAt: string;
            version: number;
        };
        WebhookPageDto: {
            data: components["schemas"]["WebhookDto"][];
            page: components["schemas"]["PageDto"];
        };
        AddWebhookDto: {
            /**
             * Format: uri
             * @description Where your server listens: https, on the internet, without a password in it
             * @example https://cases.pup.example.org/liaison
             */
            url: string;
            /**
             * @description What you want to be told; see the list of event types
             * @example [
             *       "referral.sent",
             *       "referral.moved"
             *     ]
             */
            eventTypes: string[];
        };
        WebhookSecretDto: {
            /**
             * Format: uuid
             * @description The webhook's
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /**
             * @description What your server verifies messages with. Shown once, and never again.
             * @example whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw
             */
            secret: string;
            /**
             * Format: date-time
             * @description Until when messages are signed with the secret before, too
             * @example 2026-11-27T09:00:00Z
             */
            previousSecretUntil: string | null;
        };
        ChangeWebhookDto: {
            /**
             * Format: uri
             * @description Where your server listens: https, on the internet, without a password in it
             * @example https://cases.pup.example.org/liaison
             */
            url?: string;
            /**
             * @description What you want to be told; see the list of event types
             * @example [
             *       "referral.sent",
             *       "referral.moved"
             *     ]
             */
            eventTypes?: string[];
            /**
             * @description A disabled one is sent nothing, and learns nothing later of what it missed
             * @enum {string}
             */
            status?: "enabled" | "disabled";
        };
        RotateSecretDto: {
            /** @description For how many hours the old one signs beside the new one: 24, if left out */
            overlapHours?: number;
        };
        WebhookAttemptDto: {
            number: number;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            startedAt: string;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            finishedAt: string | null;
            /**
             * @description Null while it runs
             * @enum {string|null}
             */
            outcome: "sent" | "unwanted" | "gone" | "deferred" | "interrupted" | null;
            /**
             * @description What your server answered; null where it did not
             * @example 503
             */
            statusCode: number | null;
            /** @description The beginning of its answer, or why there was none */
            reply: string | null;
        };
        WebhookMessageWithAttemptsDto: {
            /**
             * Format: uuid
             * @description The `webhook-id` of each attempt
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /** @example referral.moved */
            type: string;
            /**
             * @description Ids only
             * @example {
             *       "referralId": "019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d"
             *     }
             */
            data: {
                [key: string]: string;
            };
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            occurredAt: string;
            /** @enum {string} */
            status: "pending" | "sent" | "failed" | "unwanted";
            /** @example 1 */
            attemptCount: number;
            /**
             * Format: date-time
             * @description Null once it has ended
             * @example 2026-11-27T09:00:00Z
             */
            nextAttemptAt: string | null;
            /**
             * Format: date-time
             * @description When it was sent, given up or found unwanted
             * @example 2026-11-27T09:00:00Z
             */
            endedAt: string | null;
            attempts: components["schemas"]["WebhookAttemptDto"][];
        };
        WebhookMessageDto: {
            /**
             * Format: uuid
             * @description The `webhook-id` of each attempt
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /** @example referral.moved */
            type: string;
            /**
             * @description Ids only
             * @example {
             *       "referralId": "019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d"
             *     }
             */
            data: {
                [key: string]: string;
            };
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            occurredAt: string;
            /** @enum {string} */
            status: "pending" | "sent" | "failed" | "unwanted";
            /** @example 1 */
            attemptCount: number;
            /**
             * Format: date-time
             * @description Null once it has ended
             * @example 2026-11-27T09:00:00Z
             */
            nextAttemptAt: string | null;
            /**
             * Format: date-time
             * @description When it was sent, given up or found unwanted
             * @example 2026-11-27T09:00:00Z
             */
            endedAt: string | null;
        };
        WebhookMessagePageDto: {
            data: components["schemas"]["WebhookMessageDto"][];
            page: components["schemas"]["PageDto"];
        };
        ReplayDto: {
            /**
             * Format: date-time
             * @description All is sent once more that happened since then and was never taken
             * @example 2026-11-27T09:00:00Z
             */
            since: string;
        };
        ReplayedDto: {
            /** @description How many messages are on their way again */
            replayed: number;
        };
        WebhookEventTypeDto: {
            /** @example referral.sent */
            type: string;
            /** @example A referral was sent */
            meaning: string;
        };
        WebhookEventTypesDto: {
            data: components["schemas"]["WebhookEventTypeDto"][];
        };
        ClientDto: {
            /** @example Łucja Kowalska */
            name?: string;
            /**
             * Format: email
             * @example lucja.kowalska@example.org
             */
            email?: string | null;
            /** @example +48 600 100 200 */
            phone?: string | null;
            /**
             * @description The language to write to them in
             * @enum {string|null}
             */
            language?: "en" | "pl" | "uk" | "ru" | null;
            note?: string | null;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            branchId?: string | null;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /** @example Ł. K. */
            initials: string;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            archivedAt?: string | null;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            createdAt?: string;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            updatedAt?: string;
            version?: number;
        };
        ClientPageDto: {
            data: components["schemas"]["ClientDto"][];
            page: components["schemas"]["PageDto"];
        };
        ClientCountsDto: {
            /** @description Those being served */
            served: number;
            archived: number;
        };
        CreateClientDto: {
            /** @example Łucja Kowalska */
            name: string;
            /**
             * Format: email
             * @example lucja.kowalska@example.org
             */
            email?: string | null;
            /** @example +48 600 100 200 */
            phone?: string | null;
            /**
             * @description The language to write to them in
             * @enum {string|null}
             */
            language?: "en" | "pl" | "uk" | "ru" | null;
            note?: string | null;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            branchId?: string | null;
            /** @description Register them although somebody like them is known */
            allowDuplicate?: boolean;
        };
        DuplicateCandidateDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /** @example Łucja Kowalska */
            name: string;
            /** @example Ł. K. */
            initials: string;
            /**
             * @description What is the same
             * @example [
             *       "phone",
             *       "name"
             *     ]
             */
            reasons: ("email" | "phone" | "name")[];
            /** @description A name alone is no more than a hint */
            isCertain: boolean;
        };
        DuplicateCandidatesDto: {
            /** @description The surest first, ten at most */
            data: components["schemas"]["DuplicateCandidateDto"][];
        };
        ChangeClientDto: {
            /** @example Łucja Kowalska */
            name?: string;
            /**
             * Format: email
             * @example lucja.kowalska@example.org
             */
            email?: string | null;
            /** @example +48 600 100 200 */
            phone?: string | null;
            /**
             * @description The language to write to them in
             * @enum {string|null}
             */
            language?: "en" | "pl" | "uk" | "ru" | null;
            note?: string | null;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            branchId?: string | null;
        };
        ConsentDto: {
            /** @enum {string} */
            purpose: "referral" | "mentoring";
            /**
             * Format: uuid
             * @description The contact that may know; null where it is the library itself
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            recipientContactId: string | null;
            /**
             * @description What the recipient may know, and nothing else
             * @example [
             *       "name",
             *       "phone"
             *     ]
             */
            fields: ("name" | "email" | "phone" | "language" | "note")[];
            /** @enum {string} */
            howGiven: "written" | "spoken" | "electronic";
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            givenAt: string;
            /**
             * Format: date-time
             * @description Without an end, if left out
             * @example 2026-11-27T09:00:00Z
             */
            until?: string | null;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            withdrawnAt: string | null;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            createdAt: string;
        };
        ConsentPageDto: {
            data: components["schemas"]["ConsentDto"][];
            page: components["schemas"]["PageDto"];
        };
        CreateConsentDto: {
            /** @enum {string} */
            purpose: "referral" | "mentoring";
            /**
             * Format: uuid
             * @description The contact that may know; null where it is the library itself
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            recipientContactId: string | null;
            /**
             * @description What the recipient may know, and nothing else
             * @example [
             *       "name",
             *       "phone"
             *     ]
             */
            fields: ("name" | "email" | "phone" | "language" | "note")[];
            /** @enum {string} */
            howGiven: "written" | "spoken" | "electronic";
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            givenAt: string;
            /**
             * Format: date-time
             * @description Without an end, if left out
             * @example 2026-11-27T09:00:00Z
             */
            until?: string | null;
        };
        DisclosureRecipientDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /** @example Powiatowy Urząd Pracy w Kołobrzegu */
            name: string;
        };
        DisclosureActorDto: {
            /** @enum {string} */
            kind: "user" | "partner" | "link" | "operator" | "system";
            /**
             * Format: uuid
             * @description A user's, a token's or a link's
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string | null;
            /** @description The user's name, or the token's */
            name: string | null;
        };
        DisclosureDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            clientId: string;
            /**
             * Format: uuid
             * @description The referral in which it was passed on
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            referralId: string | null;
            /**
             * Format: uuid
             * @description The match with a mentor in which it was passed on
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            matchId: string | null;
            /**
             * Format: uuid
             * @description The consent that it was done with
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            consentId: string | null;
            /** @description Who was told; null where it was the library itself */
            recipient: components["schemas"]["DisclosureRecipientDto"] | null;
            /**
             * @example [
             *       "name",
             *       "phone"
             *     ]
             */
            fields: ("name" | "email" | "phone" | "language" | "note")[];
            /**
             * @description The way on which it was passed on
             * @enum {string}
             */
            door: "staff" | "partner_api" | "link";
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            at: string;
            /** @description Who passed it on, or came to read it */
            by: components["schemas"]["DisclosureActorDto"];
        };
        DisclosurePageDto: {
            data: components["schemas"]["DisclosureDto"][];
            page: components["schemas"]["PageDto"];
        };
        ClientExportDto: {
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            exportedAt: string;
            /** @example Miejska Biblioteka Publiczna w Kołobrzegu */
            library: string;
            /** @description Who they are, their consents, and what was passed on */
            client: {
                [key: string]: unknown;
            };
            /** @description What was planned with them */
            followUps: {
                [key: string]: unknown;
            }[];
            /** @description Their referrals, with all that happened */
            referrals: {
                [key: string]: unknown;
            }[];
        };
        NotifiedContactDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /** @example Powiatowy Urząd Pracy w Kołobrzegu */
            name: string;
        };
        AcknowledgedByDto: {
            /** @enum {string} */
            kind: "user" | "partner" | "link" | "operator" | "system";
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string | null;
            name: string | null;
        };
        ErasureNoticeDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /**
             * Format: date-time
             * @description When the library erased the person
             * @example 2026-11-27T09:00:00Z
             */
            erasedAt: string;
            /**
             * Format: date-time
             * @description When the contact said that it did the same
             * @example 2026-11-27T09:00:00Z
             */
            acknowledgedAt: string | null;
            /** @description The referrals in which the contact was told of the person: by these it knows who it was */
            referralIds: string[];
            /**
             * @description What it was told
             * @example [
             *       "name",
             *       "phone"
             *     ]
             */
            fields: ("name" | "email" | "phone" | "language" | "note")[];
            contact: components["schemas"]["NotifiedContactDto"];
            /**
             * Format: date-time
             * @description When the mail went out; null without one
             * @example 2026-11-27T09:00:00Z
             */
            notifiedAt: string | null;
            acknowledgedBy: components["schemas"]["AcknowledgedByDto"] | null;
        };
        ErasureNoticePageDto: {
            data: components["schemas"]["ErasureNoticeDto"][];
            page: components["schemas"]["PageDto"];
        };
        NamedDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /** @example Powiatowy Urząd Pracy w Kołobrzegu */
            name: string;
        };
        BoardCardDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            contact: components["schemas"]["NamedDto"];
            name: string | null;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            branchId: string | null;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            ownerId: string | null;
            owner: components["schemas"]["NamedDto"] | null;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            stageSince: string;
            version: number;
        };
        BoardColumnDto: {
            /** @enum {string} */
            stage: "identified" | "analysed" | "selected" | "invited" | "agreed" | "active" | "dormant" | "ended" | "declined";
            /** @description How many there are, on cards or not */
            count: number;
            /** @description Those that have been there longest; the list has the rest */
            cards: components["schemas"]["BoardCardDto"][];
        };
        BoardDto: {
            /** @description A column for each stage, in their order */
            columns: components["schemas"]["BoardColumnDto"][];
        };
        StageFiguresDto: {
            /** @enum {string} */
            stage: "identified" | "analysed" | "selected" | "invited" | "agreed" | "active" | "dormant" | "ended" | "declined";
            /** @description How many ever came to it */
            reached: number;
            /** @description How many of those came further on the way */
            wentOn: number;
            /**
             * @description `wentOn` of `reached`; null where there is no further, or nobody came
             * @example 0.625
             */
            conversion: number | null;
            /** @description How many are in it now */
            present: number;
            /**
             * @description The middle of the stays that are over, in days
             * @example 12.5
             */
            medianDays: number | null;
        };
        PipelineDto: {
            stages: components["schemas"]["StageFiguresDto"][];
        };
        PartnershipDto: {
            /**
             * Format: uuid
             * @description The contact it is with
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            contactId: string;
            /**
             * Format: uuid
             * @description Whose it is: a branch’s, or the library’s as a whole
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            branchId?: string | null;
            /**
             * @description What it is called, where the name of the contact says too little
             * @example Lokalne partnerstwo na rzecz zatrudnienia
             */
            name?: string | null;
            /** @description What it is for. Known from `analysed` on */
            aims?: string | null;
            /** @description What the library and its users gain. Known from `selected` on */
            ourBenefits?: string | null;
            /** @description What the partner gains. Known from `selected` on */
            theirBenefits?: string | null;
            /**
             * Format: uuid
             * @description The person to talk to, a contact. Known from `invited` on
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            personId?: string | null;
            /** @description Who does what, as it was agreed. Known from `agreed` on */
            contributions?: string | null;
            /**
             * Format: date
             * @description The day from which both work together. Known from `active` on
             * @example 2026-11-27
             */
            startsOn?: string | null;
            /**
             * Format: uuid
             * @description Who of ours looks after it
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            ownerId?: string | null;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /** @enum {string} */
            stage: "identified" | "analysed" | "selected" | "invited" | "agreed" | "active" | "dormant" | "ended" | "declined";
            /**
             * Format: date-time
             * @description When it came to this stage
             * @example 2026-11-27T09:00:00Z
             */
            stageSince: string;
            contact: components["schemas"]["NamedDto"];
            person: components["schemas"]["NamedDto"] | null;
            owner: components["schemas"]["NamedDto"] | null;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            createdAt: string;
            version: number;
        };
        PartnershipPageDto: {
            data: components["schemas"]["PartnershipDto"][];
            page: components["schemas"]["PageDto"];
        };
        CreatePartnershipDto: {
            /**
             * Format: uuid
             * @description The contact it is with
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            contactId: string;
            /**
             * @description Where it stands already: `identified`, if left out. What that stage rests on is to be said.
             * @enum {string}
             */
            stage?: "identified" | "analysed" | "selected" | "invited" | "agreed" | "active";
            /**
             * Format: date-time
             * @description Since when it stands there: now, if left out
             * @example 2026-11-27T09:00:00Z
             */
            stageSince?: string;
            /**
             * Format: uuid
             * @description Whose it is: a branch’s, or the library’s as a whole
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            branchId?: string | null;
            /**
             * @description What it is called, where the name of the contact says too little
             * @example Lokalne partnerstwo na rzecz zatrudnienia
             */
            name?: string | null;
            /** @description What it is for. Known from `analysed` on */
            aims?: string | null;
            /** @description What the library and its users gain. Known from `selected` on */
            ourBenefits?: string | null;
            /** @description What the partner gains. Known from `selected` on */
            theirBenefits?: string | null;
            /**
             * Format: uuid
             * @description The person to talk to, a contact. Known from `invited` on
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            personId?: string | null;
            /** @description Who does what, as it was agreed. Known from `agreed` on */
            contributions?: string | null;
            /**
             * Format: date
             * @description The day from which both work together. Known from `active` on
             * @example 2026-11-27
             */
            startsOn?: string | null;
            /**
             * Format: uuid
             * @description Who of ours looks after it
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            ownerId?: string | null;
        };
        ChangePartnershipDto: {
            /**
             * Format: uuid
             * @description Whose it is: a branch’s, or the library’s as a whole
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            branchId?: string | null;
            /**
             * @description What it is called, where the name of the contact says too little
             * @example Lokalne partnerstwo na rzecz zatrudnienia
             */
            name?: string | null;
            /** @description What it is for. Known from `analysed` on */
            aims?: string | null;
            /** @description What the library and its users gain. Known from `selected` on */
            ourBenefits?: string | null;
            /** @description What the partner gains. Known from `selected` on */
            theirBenefits?: string | null;
            /**
             * Format: uuid
             * @description The person to talk to, a contact. Known from `invited` on
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            personId?: string | null;
            /** @description Who does what, as it was agreed. Known from `agreed` on */
            contributions?: string | null;
            /**
             * Format: date
             * @description The day from which both work together. Known from `active` on
             * @example 2026-11-27
             */
            startsOn?: string | null;
            /**
             * Format: uuid
             * @description Who of ours looks after it
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            ownerId?: string | null;
        };
        MoverDto: {
            /** @enum {string} */
            kind: "user" | "partner" | "link" | "operator" | "system";
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string | null;
            name: string | null;
        };
        PartnershipMoveDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /**
             * @description Null: it was written down then
             * @enum {string|null}
             */
            fromStage: "identified" | "analysed" | "selected" | "invited" | "agreed" | "active" | "dormant" | "ended" | "declined" | null;
            /** @enum {string} */
            toStage: "identified" | "analysed" | "selected" | "invited" | "agreed" | "active" | "dormant" | "ended" | "declined";
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            occurredAt: string;
            /** @enum {string|null} */
            reason: "nothing_planned" | "person_left" | "no_means" | "other" | "aims_reached" | "agreement_ran_out" | "partner_withdrew" | "we_withdrew" | "aims_differ" | "no_answer" | "another_was_chosen" | null;
            note: string | null;
            by: components["schemas"]["MoverDto"];
        };
        PartnershipMovePageDto: {
            data: components["schemas"]["PartnershipMoveDto"][];
            page: components["schemas"]["PageDto"];
        };
        MovePartnershipDto: {
            /**
             * @description The stage you see. Where it is no longer so, nothing is moved: 409 with `current`
             * @example identified
             * @enum {string}
             */
            from: "identified" | "analysed" | "selected" | "invited" | "agreed" | "active" | "dormant" | "ended" | "declined";
            /**
             * @example analysed
             * @enum {string}
             */
            to: "identified" | "analysed" | "selected" | "invited" | "agreed" | "active" | "dormant" | "ended" | "declined";
            /**
             * @description For `dormant`, `ended` and `declined`
             * @enum {string|null}
             */
            reason?: "nothing_planned" | "person_left" | "no_means" | "other" | "aims_reached" | "agreement_ran_out" | "partner_withdrew" | "we_withdrew" | "aims_differ" | "no_answer" | "another_was_chosen" | null;
            /** @description Why. Needed where the partnership goes back */
            note?: string | null;
            /**
             * Format: date-time
             * @description When it happened: now, if left out; not before the last move
             * @example 2026-11-27T09:00:00Z
             */
            occurredAt?: string;
        };
        AgreementDto: {
            /**
             * @description From sending to the answer
             * @example 5
             */
            respondWithinWorkingDays?: number | null;
            /**
             * @description From the acceptance to the first news
             * @example 7
             */
            firstNewsWithinDays?: number | null;
            /**
             * @description From one piece of news to the next
             * @example 30
             */
            newsEveryDays?: number | null;
            /**
             * @description What the partner does for those whom we refer
             * @example [
             *       "Doradztwo zawodowe"
             *     ]
             */
            services?: string[] | null;
            /**
             * @description What of a client may be passed on; null: whatever the client agrees to
             * @example [
             *       "name",
             *       "phone"
             *     ]
             */
            clientFields?: ("name" | "email" | "phone" | "language" | "note")[] | null;
            /**
             * @description For how many months after its end a referral keeps its person; the library’s own setting holds where it is shorter
             * @example 12
             */
            retentionMonths?: number | null;
            /**
             * @description With whom: contacts
             * @example [
             *       "019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d"
             *     ]
             */
            contactIds: string[];
            /**
             * @example cooperation_agreement
             * @enum {string}
             */
            kind: "letter_of_intent" | "cooperation_agreement" | "grant_consortium";
            /**
             * Format: date
             * @description The first day on which it holds
             * @example 2026-01-01
             */
            inForceFrom: string;
            /**
             * Format: date
             * @description The last day; null: none was set
             * @example 2027-12-31
             */
            inForceTo?: string | null;
            /**
             * Format: date
             * @description The last day, where it was ended before its time or by notice
             * @example 2026-11-27
             */
            endedOn?: string | null;
            /**
             * Format: uuid
             * @description The partnership it belongs to
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            partnershipId?: string | null;
            /** @example 7/2026 */
            number?: string | null;
            /**
             * Format: date
             * @description Until it is signed it is a draft, and never in force
             * @example 2026-11-27
             */
            signedOn?: string | null;
            /** @description Who signed for the library */
            signedForUs?: string | null;
            /** @description Who signed for the others */
            signedForThem?: string | null;
            /**
             * @description The notice it asks for
             * @example 30
             */
            noticeDays?: number | null;
            /**
             * @description What becomes of it on its last day: `ends`, if left out. What `renews_itself` holds until it is ended.
             * @enum {string}
             */
            renewal?: "ends" | "to_be_renewed" | "renews_itself";
            /** @description What the library gives */
            weGive?: string | null;
            /** @description What the others give */
            theyGive?: string | null;
            /** @description How the library makes the others known */
            wePromote?: string | null;
            /** @description How the others make the library known */
            theyPromote?: string | null;
            /**
             * Format: uri
             * @description Where the document is
             */
            documentUrl?: string | null;
            /**
             * @description Its SHA-256, in small hexadecimal digits: whether it is still the same
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            documentSha256?: string | null;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            contacts: components["schemas"]["NamedDto"][];
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            createdAt: string;
            version: number;
        };
        AgreementPageDto: {
            data: components["schemas"]["AgreementDto"][];
            page: components["schemas"]["PageDto"];
        };
        CreateAgreementDto: {
            /**
             * @description From sending to the answer
             * @example 5
             */
            respondWithinWorkingDays?: number | null;
            /**
             * @description From the acceptance to the first news
             * @example 7
             */
            firstNewsWithinDays?: number | null;
            /**
             * @description From one piece of news to the next
             * @example 30
             */
            newsEveryDays?: number | null;
            /**
             * @description What the partner does for those whom we refer
             * @example [
             *       "Doradztwo zawodowe"
             *     ]
             */
            services?: string[] | null;
            /**
             * @description What of a client may be passed on; null: whatever the client agrees to
             * @example [
             *       "name",
             *       "phone"
             *     ]
             */
            clientFields?: ("name" | "email" | "phone" | "language" | "note")[] | null;
            /**
             * @description For how many months after its end a referral keeps its person; the library’s own setting holds where it is shorter
             * @example 12
             */
            retentionMonths?: number | null;
            /**
             * @description With whom: contacts
             * @example [
             *       "019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d"
             *     ]
             */
            contactIds: string[];
            /**
             * @example cooperation_agreement
             * @enum {string}
             */
            kind: "letter_of_intent" | "cooperation_agreement" | "grant_consortium";
            /**
             * Format: date
             * @description The first day on which it holds
             * @example 2026-01-01
             */
            inForceFrom: string;
            /**
             * Format: date
             * @description The last day; null: none was set
             * @example 2027-12-31
             */
            inForceTo?: string | null;
            /**
             * Format: date
             * @description The last day, where it was ended before its time or by notice
             * @example 2026-11-27
             */
            endedOn?: string | null;
            /**
             * Format: uuid
             * @description The partnership it belongs to
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            partnershipId?: string | null;
            /** @example 7/2026 */
            number?: string | null;
            /**
             * Format: date
             * @description Until it is signed it is a draft, and never in force
             * @example 2026-11-27
             */
            signedOn?: string | null;
            /** @description Who signed for the library */
            signedForUs?: string | null;
            /** @description Who signed for the others */
            signedForThem?: string | null;
            /**
             * @description The notice it asks for
             * @example 30
             */
            noticeDays?: number | null;
            /**
             * @description What becomes of it on its last day: `ends`, if left out. What `renews_itself` holds until it is ended.
             * @enum {string}
             */
            renewal?: "ends" | "to_be_renewed" | "renews_itself";
            /** @description What the library gives */
            weGive?: string | null;
            /** @description What the others give */
            theyGive?: string | null;
            /** @description How the library makes the others known */
            wePromote?: string | null;
            /** @description How the others make the library known */
            theyPromote?: string | null;
            /**
             * Format: uri
             * @description Where the document is
             */
            documentUrl?: string | null;
            /**
             * @description Its SHA-256, in small hexadecimal digits: whether it is still the same
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            documentSha256?: string | null;
        };
        ChangeAgreementDto: {
            /**
             * @description From sending to the answer
             * @example 5
             */
            respondWithinWorkingDays?: number | null;
            /**
             * @description From the acceptance to the first news
             * @example 7
             */
            firstNewsWithinDays?: number | null;
            /**
             * @description From one piece of news to the next
             * @example 30
             */
            newsEveryDays?: number | null;
            /**
             * @description What the partner does for those whom we refer
             * @example [
             *       "Doradztwo zawodowe"
             *     ]
             */
            services?: string[] | null;
            /**
             * @description What of a client may be passed on; null: whatever the client agrees to
             * @example [
             *       "name",
             *       "phone"
             *     ]
             */
            clientFields?: ("name" | "email" | "phone" | "language" | "note")[] | null;
            /**
             * @description For how many months after its end a referral keeps its person; the library’s own setting holds where it is shorter
             * @example 12
             */
            retentionMonths?: number | null;
            /**
             * @description With whom: contacts
             * @example [
             *       "019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d"
             *     ]
             */
            contactIds?: string[];
            /**
             * @example cooperation_agreement
             * @enum {string}
             */
            kind?: "letter_of_intent" | "cooperation_agreement" | "grant_consortium";
            /**
             * Format: date
             * @description The first day on which it holds
             * @example 2026-01-01
             */
            inForceFrom?: string;
            /**
             * Format: date
             * @description The last day; null: none was set
             * @example 2027-12-31
             */
            inForceTo?: string | null;
            /**
             * Format: date
             * @description The last day, where it was ended before its time or by notice
             * @example 2026-11-27
             */
            endedOn?: string | null;
            /**
             * Format: uuid
             * @description The partnership it belongs to
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            partnershipId?: string | null;
            /** @example 7/2026 */
            number?: string | null;
            /**
             * Format: date
             * @description Until it is signed it is a draft, and never in force
             * @example 2026-11-27
             */
            signedOn?: string | null;
            /** @description Who signed for the library */
            signedForUs?: string | null;
            /** @description Who signed for the others */
            signedForThem?: string | null;
            /**
             * @description The notice it asks for
             * @example 30
             */
            noticeDays?: number | null;
            /**
             * @description What becomes of it on its last day: `ends`, if left out. What `renews_itself` holds until it is ended.
             * @enum {string}
             */
            renewal?: "ends" | "to_be_renewed" | "renews_itself";
            /** @description What the library gives */
            weGive?: string | null;
            /** @description What the others give */
            theyGive?: string | null;
            /** @description How the library makes the others known */
            wePromote?: string | null;
            /** @description How the others make the library known */
            theyPromote?: string | null;
            /**
             * Format: uri
             * @description Where the document is
             */
            documentUrl?: string | null;
            /**
             * @description Its SHA-256, in small hexadecimal digits: whether it is still the same
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            documentSha256?: string | null;
        };
        TermsInForceDto: {
            /**
             * @description From sending to the answer
             * @example 5
             */
            respondWithinWorkingDays: number | null;
            /**
             * @description From the acceptance to the first news
             * @example 7
             */
            firstNewsWithinDays: number | null;
            /**
             * @description From one piece of news to the next
             * @example 30
             */
            newsEveryDays: number | null;
            /**
             * @description What the partner does for those whom we refer
             * @example [
             *       "Doradztwo zawodowe"
             *     ]
             */
            services: string[] | null;
            /**
             * @description What of a client may be passed on; null: whatever the client agrees to
             * @example [
             *       "name",
             *       "phone"
             *     ]
             */
            clientFields: ("name" | "email" | "phone" | "language" | "note")[] | null;
            /**
             * @description For how many months after its end a referral keeps its person; the library’s own setting holds where it is shorter
             * @example 12
             */
            retentionMonths: number | null;
            /**
             * Format: uuid
             * @description The newest agreement that holds: a referral goes under it. Null: none does
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            agreementId: string | null;
        };
        DifficultyDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            partnershipId: string;
            /**
             * Format: date
             * @example 2026-03-02
             */
            occurredOn: string;
            /** @example Doradca nie przyszedł na dwa dyżury */
            difficulty: string;
            /**
             * Format: date
             * @description Null while it is not settled
             * @example 2026-03-20
             */
            settledOn?: string | null;
            /** @description How it was settled */
            settlement?: string | null;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /** @description In what it was difficult; of a partnership without a name, its partner’s name */
            partnership: components["schemas"]["NamedDto"];
            /**
             * Format: uuid
             * @description The user who wrote it down
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            recordedBy: string | null;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            createdAt: string;
            version: number;
        };
        DifficultyPageDto: {
            data: components["schemas"]["DifficultyDto"][];
            page: components["schemas"]["PageDto"];
        };
        RecordDifficultyDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            partnershipId: string;
            /**
             * Format: date
             * @example 2026-03-02
             */
            occurredOn: string;
            /** @example Doradca nie przyszedł na dwa dyżury */
            difficulty: string;
            /**
             * Format: date
             * @description Null while it is not settled
             * @example 2026-03-20
             */
            settledOn?: string | null;
            /** @description How it was settled */
            settlement?: string | null;
        };
        ChangeDifficultyDto: {
            /**
             * Format: date
             * @example 2026-03-02
             */
            occurredOn?: string;
            /** @example Doradca nie przyszedł na dwa dyżury */
            difficulty?: string;
            /**
             * Format: date
             * @description Null while it is not settled
             * @example 2026-03-20
             */
            settledOn?: string | null;
            /** @description How it was settled */
            settlement?: string | null;
        };
        HealthReasonDto: {
            /** @enum {string} */
            reason: "in_touch" | "promises_kept" | "referrals_succeed" | "agreement_in_force" | "contact_overdue" | "promises_late" | "partner_late" | "we_are_late" | "referrals_fail" | "agreement_ends_soon" | "agreement_ran_out" | "contact_long_overdue" | "never_in_touch" | "lies_dormant";
            /**
             * @description What it speaks for
             * @enum {string}
             */
            level: "well" | "watch" | "fading";
            /** @description How many days, or how many of them, where it is a matter of number */
            value: number | null;
        };
        PromiseFactsDto: {
            open: number;
            late: number;
        };
        ReferralFactsDto: {
            open: number;
            late: number;
            /** @description Completed */
            succeeded: number;
            /** @description Declined, expired or come to nothing */
            failed: number;
        };
        AgreementFactsDto: {
            /** @description Whether anything was ever signed */
            wasSigned: boolean;
            isInForce: boolean;
            /** @description Null: no end is set */
            daysLeft: number | null;
        };
        HealthFactsDto: {
            /** @enum {string} */
            stage: "agreed" | "active" | "dormant";
            daysInStage: number;
            cadenceDays: number | null;
            /** @description With the partner or the person to talk to; null: never */
            daysSinceContact: number | null;
            promises: components["schemas"]["PromiseFactsDto"];
            /** @description To the partner, in twelve months */
            sent: components["schemas"]["ReferralFactsDto"];
            /** @description From the partner, in twelve months */
            received: components["schemas"]["ReferralFactsDto"];
            agreement: components["schemas"]["AgreementFactsDto"];
        };
        PartnershipHealthDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            name: string | null;
            contact: components["schemas"]["NamedDto"];
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            branchId: string | null;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            ownerId: string | null;
            /**
             * Format: date-time
             * @description With the partner or the person to talk to; null: never
             * @example 2026-11-27T09:00:00Z
             */
            lastContactAt: string | null;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            stageSince: string;
            /** @enum {string} */
            level: "well" | "watch" | "fading";
            /** @description What weighs most comes first */
            reasons: components["schemas"]["HealthReasonDto"][];
            /** @description What it is judged by */
            facts: components["schemas"]["HealthFactsDto"];
        };
        HealthListDto: {
            /** @description The worst first */
            partnerships: components["schemas"]["PartnershipHealthDto"][];
        };
        LocalPartnershipPartyDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /** @example Powiatowy Urząd Pracy w Kołobrzegu */
            name: string;
        };
        GoalDto: {
            /** @example Dwanaście wspólnych warsztatów dla szukających pracy */
            goal: string;
            /**
             * Format: date
             * @description By when
             * @example 2027-06-30
             */
            dueOn?: string | null;
            /**
             * Format: date
             * @description The day on which it was reached
             * @example 2026-06-12
             */
            reachedOn?: string | null;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
        };
        MemberCountsDto: {
            /** @description Who takes part, besides the library */
            members: number;
            /** @description Who of them confirmed the goals as they are now */
            confirmed: number;
        };
        LocalPartnershipDto: {
            /** @example Lokalne partnerstwo na rzecz zatrudnienia */
            name: string;
            /** @description What it is for */
            purpose?: string | null;
            /**
             * @description What the library itself is in it: `coordinator`, if left out
             * @enum {string}
             */
            libraryRole?: "coordinator" | "member" | "supporter";
            /**
             * Format: uuid
             * @description The branch that takes part, where it is not the whole library
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            branchId?: string | null;
            /**
             * Format: uuid
             * @description Who of ours looks after it
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            ownerId?: string | null;
            /**
             * Format: date
             * @description Its last day, once it has ended
             * @example 2026-06-30
             */
            endedOn?: string | null;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            owner: components["schemas"]["LocalPartnershipPartyDto"] | null;
            /** @description Grows whenever the goals are worded anew */
            goalsVersion: number;
            goals: components["schemas"]["GoalDto"][];
            counts: components["schemas"]["MemberCountsDto"];
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            createdAt: string;
            version: number;
        };
        LocalPartnershipPageDto: {
            data: components["schemas"]["LocalPartnershipDto"][];
            page: components["schemas"]["PageDto"];
        };
        CreateLocalPartnershipDto: {
            /** @example Lokalne partnerstwo na rzecz zatrudnienia */
            name: string;
            /** @description What it is for */
            purpose?: string | null;
            /**
             * @description What the library itself is in it: `coordinator`, if left out
             * @enum {string}
             */
            libraryRole?: "coordinator" | "member" | "supporter";
            /**
             * Format: uuid
             * @description The branch that takes part, where it is not the whole library
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            branchId?: string | null;
            /**
             * Format: uuid
             * @description Who of ours looks after it
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            ownerId?: string | null;
            /**
             * Format: date
             * @description Its last day, once it has ended
             * @example 2026-06-30
             */
            endedOn?: string | null;
        };
        ChangeLocalPartnershipDto: {
            /** @example Lokalne partnerstwo na rzecz zatrudnienia */
            name?: string;
            /** @description What it is for */
            purpose?: string | null;
            /**
             * @description What the library itself is in it: `coordinator`, if left out
             * @enum {string}
             */
            libraryRole?: "coordinator" | "member" | "supporter";
            /**
             * Format: uuid
             * @description The branch that takes part, where it is not the whole library
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            branchId?: string | null;
            /**
             * Format: uuid
             * @description Who of ours looks after it
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            ownerId?: string | null;
            /**
             * Format: date
             * @description Its last day, once it has ended
             * @example 2026-06-30
             */
            endedOn?: string | null;
        };
        SaidGoalDto: {
            /** @example Dwanaście wspólnych warsztatów dla szukających pracy */
            goal: string;
            /**
             * Format: date
             * @description By when
             * @example 2027-06-30
             */
            dueOn?: string | null;
            /**
             * Format: date
             * @description The day on which it was reached
             * @example 2026-06-12
             */
            reachedOn?: string | null;
            /**
             * Format: uuid
             * @description Which of the goals there are this is, in other words perhaps; if left out, the one in these words, or a new one
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id?: string;
        };
        SetGoalsDto: {
            /** @description All of them, in their order */
            goals: components["schemas"]["SaidGoalDto"][];
        };
        AskMembersDto: {
            /**
             * @description Whom of the members; if left out, all who have not confirmed the goals
             * @example [
             *       "019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d"
             *     ]
             */
            memberIds?: string[];
        };
        AskedMembersDto: {
            /**
             * @description Members who get a mail
             * @example [
             *       "019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d"
             *     ]
             */
            asked: string[];
            /**
             * @description Members without an e-mail address
             * @example [
             *       "019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d"
             *     ]
             */
            withoutAddress: string[];
        };
        PlanItemDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /**
             * Format: uuid
             * @description The follow-up that it is
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            followUpId: string;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            memberId: string;
            /** @description The member it concerns */
            contact: components["schemas"]["LocalPartnershipPartyDto"];
            owner: components["schemas"]["LocalPartnershipPartyDto"];
            title: string;
            /** @enum {string} */
            status: "open" | "done" | "cancelled";
            /** @example 2026-11-27T10:00 */
            dueLocal: string;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            dueAt: string;
            /** @example Europe/Warsaw */
            timeZone: string;
        };
        PlanItemPageDto: {
            data: components["schemas"]["PlanItemDto"][];
            page: components["schemas"]["PageDto"];
        };
        AddPlanItemDto: {
            /**
             * Format: uuid
             * @description The member it concerns
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            memberId: string;
            /** @example Ustalić terminy warsztatów */
            title: string;
            /** @example 2026-11-27 */
            dueLocal: string;
            /**
             * @description The library’s, if left out
             * @example Europe/Warsaw
             */
            timeZone?: string;
            /**
             * Format: uuid
             * @description Who of ours does it; the caller, if left out
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            ownerId?: string;
            note?: string | null;
        };
        MeetingDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /**
             * Format: uuid
             * @description The interaction that it is
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            interactionId: string;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            occurredAt: string;
            durationMinutes: number | null;
            summary: string;
            outcome: string | null;
            /** @description Who was there */
            contacts: components["schemas"]["LocalPartnershipPartyDto"][];
        };
        MeetingPageDto: {
            data: components["schemas"]["MeetingDto"][];
            page: components["schemas"]["PageDto"];
        };
        LogMeetingDto: {
            /**
             * Format: date-time
             * @description Now, if left out. What is still to come is a follow-up.
             * @example 2026-11-20T09:00:00Z
             */
            occurredAt?: string;
            /** @example 15 */
            durationMinutes?: number | null;
            /** @example Pytali o warsztaty dla poszukujących pracy */
            summary: string;
            /** @description What came of it */
            outcome?: string | null;
            /**
             * @description Who of ours took part; the caller, if left out
             * @example [
             *       "019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d"
             *     ]
             */
            userIds?: string[];
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            branchId?: string | null;
            /**
             * @description The members who were there; all who take part, if left out
             * @example [
             *       "019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d"
             *     ]
             */
            memberIds?: string[];
        };
        LocalPartnershipMemberDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            localPartnershipId: string;
            /**
             * Format: uuid
             * @description The contact that takes part
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            contactId: string;
            /**
             * @example member
             * @enum {string}
             */
            role: "coordinator" | "member" | "supporter";
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            contact: components["schemas"]["LocalPartnershipPartyDto"];
            /**
             * @description `outdated`: the goals that they confirmed have changed since
             * @enum {string}
             */
            standing: "not_asked" | "asked" | "confirmed" | "outdated" | "withdrawn";
            /**
             * Format: date-time
             * @description When they were last asked by mail to confirm the goals
             * @example 2026-11-27T09:00:00Z
             */
            askedAt: string | null;
            /**
             * Format: date
             * @example 2026-11-27
             */
            confirmedOn: string | null;
            confirmedVersion: number | null;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            withdrawnAt: string | null;
            withdrawalNote: string | null;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            createdAt: string;
            version: number;
        };
        LocalPartnershipMemberPageDto: {
            data: components["schemas"]["LocalPartnershipMemberDto"][];
            page: components["schemas"]["PageDto"];
        };
        AddMemberDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            localPartnershipId: string;
            /**
             * Format: uuid
             * @description The contact that takes part
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            contactId: string;
            /**
             * @example member
             * @enum {string}
             */
            role: "coordinator" | "member" | "supporter";
        };
        ChangeMemberDto: {
            /**
             * @example member
             * @enum {string}
             */
            role: "coordinator" | "member" | "supporter";
        };
        ConfirmationDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            goalsVersion: number;
            /** @description The goals as they were worded then, one on a line */
            goals: string;
            /**
             * Format: date
             * @example 2026-11-27
             */
            confirmedOn: string;
            /** @enum {string} */
            way: "link" | "written" | "spoken" | "meeting";
            personName: string | null;
            note: string | null;
            /**
             * Format: uuid
             * @description The user who wrote it down; null: it came by the link
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            recordedBy: string | null;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            createdAt: string;
        };
        ConfirmationPageDto: {
            data: components["schemas"]["ConfirmationDto"][];
            page: components["schemas"]["PageDto"];
        };
        RecordConfirmationDto: {
            /**
             * @description The wording that you see
             * @example 1
             */
            goalsVersion: number;
            /**
             * @description How they said so
             * @example spoken
             * @enum {string}
             */
            way: "written" | "spoken" | "meeting";
            /**
             * Format: date
             * @description Today, if left out
             * @example 2026-11-20
             */
            confirmedOn?: string;
            /** @description Who said so for the member */
            personName?: string | null;
            note?: string | null;
        };
        RecordWithdrawalDto: {
            /** @description Why */
            note?: string | null;
        };
        IdeaPartyDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /** @example Rzemieślnicza Izba w Kołobrzegu */
            name: string;
        };
        IdeaMoveDto: {
            /** @enum {string} */
            to: "answered" | "taken_up" | "declined";
            reply: string | null;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            occurredAt: string;
            by: components["schemas"]["IdeaPartyDto"] | null;
        };
        IdeaDto: {
            /** @example Kawiarenka naprawcza w bibliotece */
            subject: string;
            /** @example Raz w miesiącu nasi majstrowie mogliby naprawiać rzeczy mieszkańców */
            idea: string;
            /** @description Who had the idea */
            senderName?: string | null;
            /**
             * Format: uuid
             * @description The partner whose idea it is
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            contactId: string;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            contact: components["schemas"]["IdeaPartyDto"];
            /** @description Whether the partner has an address to which the answer is mailed */
            canBeMailed: boolean;
            /**
             * @description By which way it came
             * @enum {string}
             */
            door: "partner_api" | "link" | "staff";
            /** @enum {string} */
            status: "received" | "answered" | "taken_up" | "declined";
            /**
             * Format: uuid
             * @description What is done about it, once it was taken up
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            followUpId: string | null;
            /** @description What became of it, the first first */
            moves: components["schemas"]["IdeaMoveDto"][];
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            createdAt: string;
            version: number;
        };
        IdeaPageDto: {
            data: components["schemas"]["IdeaDto"][];
            page: components["schemas"]["PageDto"];
        };
        WriteIdeaDto: {
            /** @example Kawiarenka naprawcza w bibliotece */
            subject: string;
            /** @example Raz w miesiącu nasi majstrowie mogliby naprawiać rzeczy mieszkańców */
            idea: string;
            /** @description Who had the idea */
            senderName?: string | null;
            /**
             * Format: uuid
             * @description The partner whose idea it is
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            contactId: string;
        };
        IdeaFollowUpDto: {
            /** @example Umówić pierwszą kawiarenkę */
            title: string;
            /** @example 2026-12-01 */
            dueLocal: string;
            /**
             * Format: uuid
             * @description Who of ours does it; the caller, if left out
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            ownerId?: string;
        };
        MoveIdeaDto: {
            /**
             * @description The status you see. Where it is no longer so: 409 with `current`
             * @example received
             * @enum {string}
             */
            from: "received" | "answered" | "taken_up" | "declined";
            /**
             * @example declined
             * @enum {string}
             */
            to: "answered" | "taken_up" | "declined";
            /** @description What the partner is told, besides our thanks. Needed for `answered` */
            reply?: string | null;
            /** @description Needed for `taken_up` */
            followUp?: components["schemas"]["IdeaFollowUpDto"];
        };
        InviteToIdeasDto: {
            /**
             * Format: uuid
             * @description The partner who gets the mail with the link
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            contactId: string;
        };
        PartnerIdeaMoveDto: {
            /** @enum {string} */
            to: "answered" | "taken_up" | "declined";
            reply: string | null;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            occurredAt: string;
        };
        PartnerIdeaDto: {
            /** @example Kawiarenka naprawcza w bibliotece */
            subject: string;
            /** @example Raz w miesiącu nasi majstrowie mogliby naprawiać rzeczy mieszkańców */
            idea: string;
            /** @description Who had the idea */
            senderName?: string | null;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /** @enum {string} */
            status: "received" | "answered" | "taken_up" | "declined";
            /** @description What became of it, the first first */
            moves: components["schemas"]["PartnerIdeaMoveDto"][];
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            createdAt: string;
        };
        PartnerIdeaPageDto: {
            data: components["schemas"]["PartnerIdeaDto"][];
            page: components["schemas"]["PageDto"];
        };
        DropIdeaDto: {
            /** @example Kawiarenka naprawcza w bibliotece */
            subject: string;
            /** @example Raz w miesiącu nasi majstrowie mogliby naprawiać rzeczy mieszkańców */
            idea: string;
            /** @description Who had the idea */
            senderName?: string | null;
        };
        ResourceTermDto: {
            /**
             * @description Small letters, digits and `_`
             * @example kilns
             */
            code: string;
            /** @example Kilns */
            nameEn: string;
            /** @example Piece ceramiczne */
            namePl: string;
            /** @example Гончарні печі */
            nameUk: string;
            /** @example Гончарные печи */
            nameRu: string;
            /**
             * Format: uuid
             * @description Of a word that the library has added
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string | null;
            /**
             * @description Its own code, where it is a topic
             * @example equipment
             */
            topic: string;
        };
        ResourceTermsDto: {
            /** @description Each topic, and after it its words */
            data: components["schemas"]["ResourceTermDto"][];
        };
        AddResourceTermDto: {
            /**
             * @description Small letters, digits and `_`
             * @example kilns
             */
            code: string;
            /**
             * @description The topic in which it stands; it is a topic itself, if left out
             * @example equipment
             */
            topic?: string | null;
            /** @example Kilns */
            nameEn: string;
            /** @example Piece ceramiczne */
            namePl: string;
            /** @example Гончарні печі */
            nameUk: string;
            /** @example Гончарные печи */
            nameRu: string;
        };
        OwnResourceTermDto: {
            /**
             * @description Small letters, digits and `_`
             * @example kilns
             */
            code: string;
            /** @example Kilns */
            nameEn: string;
            /** @example Piece ceramiczne */
            namePl: string;
            /** @example Гончарні печі */
            nameUk: string;
            /** @example Гончарные печи */
            nameRu: string;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /**
             * @description Its own code, where it is a topic
             * @example equipment
             */
            topic: string;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            createdAt: string;
            version: number;
        };
        RenameResourceTermDto: {
            /** @example Kilns */
            nameEn?: string;
            /** @example Piece ceramiczne */
            namePl?: string;
            /** @example Гончарні печі */
            nameUk?: string;
            /** @example Гончарные печи */
            nameRu?: string;
        };
        OwnerOfEntryDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /** @example Powiatowy Urząd Pracy w Kołobrzegu */
            name: string;
        };
        ResourceEntryDto: {
            /**
             * Format: uuid
             * @description Whose it is, a contact; the library’s own, if left out
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            contactId?: string | null;
            /** @enum {string} */
            side: "offers" | "needs";
            /**
             * @description What, by a word or a whole topic of `GET /api/v1/resource-terms`
             * @example meeting_rooms
             */
            code: string;
            /** @example Sala na 40 osób, w czwartki */
            note?: string | null;
            /** @description For whom; for everybody, if there are none */
            audiences?: ("children" | "young_people" | "students" | "job_seekers" | "entrepreneurs" | "employers" | "families" | "seniors" | "migrants" | "people_with_disabilities" | "rural_residents")[];
            /**
             * @description At which branches; everywhere, if there are none
             * @example [
             *       "019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d"
             *     ]
             */
            branchIds?: string[];
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /**
             * @description The topic of the word
             * @example rooms
             */
            topic: string;
            /** @description Null: the library itself */
            contact: components["schemas"]["OwnerOfEntryDto"] | null;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            createdAt: string;
            version: number;
        };
        ResourceEntryPageDto: {
            data: components["schemas"]["ResourceEntryDto"][];
            page: components["schemas"]["PageDto"];
        };
        AddResourceEntryDto: {
            /**
             * Format: uuid
             * @description Whose it is, a contact; the library’s own, if left out
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            contactId?: string | null;
            /** @enum {string} */
            side: "offers" | "needs";
            /**
             * @description What, by a word or a whole topic of `GET /api/v1/resource-terms`
             * @example meeting_rooms
             */
            code: string;
            /** @example Sala na 40 osób, w czwartki */
            note?: string | null;
            /** @description For whom; for everybody, if there are none */
            audiences?: ("children" | "young_people" | "students" | "job_seekers" | "entrepreneurs" | "employers" | "families" | "seniors" | "migrants" | "people_with_disabilities" | "rural_residents")[];
            /**
             * @description At which branches; everywhere, if there are none
             * @example [
             *       "019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d"
             *     ]
             */
            branchIds?: string[];
        };
        ChangeResourceEntryDto: {
            /**
             * @description What, by a word or a whole topic of `GET /api/v1/resource-terms`
             * @example meeting_rooms
             */
            code?: string;
            /** @example Sala na 40 osób, w czwartki */
            note?: string | null;
            /** @description For whom; for everybody, if there are none */
            audiences?: ("children" | "young_people" | "students" | "job_seekers" | "entrepreneurs" | "employers" | "families" | "seniors" | "migrants" | "people_with_disabilities" | "rural_residents")[];
            /**
             * @description At which branches; everywhere, if there are none
             * @example [
             *       "019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d"
             *     ]
             */
            branchIds?: string[];
        };
        HelpingContactDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /** @example Fundacja Wspólny Brzeg */
            name: string;
            /** @example ngo */
            kind: string | null;
            /** @enum {string|null} */
            sector: "public" | "private" | "ngo" | null;
        };
        HelperDto: {
            contact: components["schemas"]["HelpingContactDto"];
            /**
             * @description How far the library has come with it; null: nowhere yet
             * @enum {string|null}
             */
            standing: "at_work" | "on_the_way" | null;
            /**
             * @description What the reasons count for together
             * @example 80
             */
            score: number;
            reasons: ("offers_it" | "offers_something_close" | "kind_often_helps" | "in_missing_sector" | "for_this_audience" | "for_everybody" | "at_this_branch" | "everywhere" | "works_with_us" | "on_the_way_to_partnership" | "in_touch_lately")[];
        };
        HelpersDto: {
            /** @description The best first */
            data: components["schemas"]["HelperDto"][];
        };
        GapMatterDto: {
            /** @enum {string} */
            kind: "need" | "audience" | "branch" | "sector";
            /**
             * @description Of a `need`
             * @example legal_advice
             */
            code?: string;
            /** @enum {string} */
            audience?: "children" | "young_people" | "students" | "job_seekers" | "entrepreneurs" | "employers" | "families" | "seniors" | "migrants" | "people_with_disabilities" | "rural_residents";
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            branchId?: string;
            /** @enum {string} */
            sector?: "public" | "private" | "ngo";
        };
        GapDto: {
            /**
             * @description As `GET /api/v1/resource-gaps` names it
             * @example sector:private
             */
            gap: string;
            /** @description What it is about */
            matter: components["schemas"]["GapMatterDto"];
            /** @enum {string} */
            reason: "nobody_offers_it" | "no_partner_offers_it" | "nothing_for_this_audience" | "nothing_at_this_branch" | "all_partners_of_other_sectors";
            /**
             * @description The entries whose need is left open
             * @example [
             *       "019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d"
             *     ]
             */
            neededBy: string[];
            /** @description How many offer it who are no partners */
            offeredByOthers: number;
        };
        GapsDto: {
            /** @description First what most need */
            data: components["schemas"]["GapDto"][];
        };
        CloseGapDto: {
            /**
             * @description As `GET /api/v1/resource-gaps` names it
             * @example sector:private
             */
            gap: string;
            /**
             * Format: uuid
             * @description The candidate, a contact
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            contactId: string;
            /**
             * Format: uuid
             * @description Who of ours will look after it
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            ownerId?: string | null;
        };
        BegunPartnershipDto: {
            /**
             * Format: uuid
             * @description See `GET /api/v1/partnerships/{id}`
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            partnershipId: string;
        };
        SwotAnalysisDto: {
            /**
             * Format: uuid
             * @description Of a branch; of the library as a whole, if left out
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            branchId?: string | null;
            /** @example Po spotkaniu zespołu */
            note?: string | null;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /**
             * Format: date
             * @example 2026-03-02
             */
            assessedOn: string;
            /** @description Whether it can be written in: earlier ones stay as they were */
            isNewest: boolean;
            itemCount: number;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            createdAt: string;
            version: number;
        };
        SwotAnalysisPageDto: {
            data: components["schemas"]["SwotAnalysisDto"][];
            page: components["schemas"]["PageDto"];
        };
        BeginSwotDto: {
            /**
             * Format: uuid
             * @description Of a branch; of the library as a whole, if left out
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            branchId?: string | null;
            /**
             * Format: date
             * @description Today, if left out
             * @example 2026-03-02
             */
            assessedOn?: string;
            /** @example Po spotkaniu zespołu */
            note?: string | null;
        };
        ChangeSwotDto: {
            /** @example Po spotkaniu zespołu */
            note?: string | null;
        };
        ComparedItemDto: {
            /** @enum {string} */
            quadrant: "strength" | "weakness" | "opportunity" | "threat";
            /** @example Zaufanie mieszkańców */
            statement: string;
            /**
             * @description By what one sees it
             * @example Ankieta 2025: 91 %
             */
            evidence?: string | null;
            /** @description The goal that it helps or hinders, in words */
            goal?: string | null;
            /**
             * @description The goals of local partnerships that it helps or hinders
             * @example [
             *       "019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d"
             *     ]
             */
            goalIds?: string[];
            /**
             * @description The partnerships it is about
             * @example [
             *       "019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d"
             *     ]
             */
            partnershipIds?: string[];
            /**
             * @description What was promised to do about it: follow-ups with contacts
             * @example [
             *       "019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d"
             *     ]
             */
            followUpIds?: string[];
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            originId: string;
        };
        ChangedItemDto: {
            before: components["schemas"]["ComparedItemDto"];
            after: components["schemas"]["ComparedItemDto"];
            fields: ("quadrant" | "statement" | "evidence" | "goal" | "goalIds" | "partnershipIds" | "followUpIds")[];
        };
        SwotComparisonDto: {
            added: components["schemas"]["ComparedItemDto"][];
            takenOut: components["schemas"]["ComparedItemDto"][];
            changed: components["schemas"]["ChangedItemDto"][];
            /** @description How many are in both as they were */
            unchanged: number;
        };
        GoalOwnerDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /** @example Lokalne partnerstwo na rzecz zatrudnienia */
            name: string;
        };
        LinkedGoalDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /** @example Dwanaście wspólnych warsztatów dla szukających pracy */
            goal: string;
            /**
             * Format: date
             * @example 2026-06-12
             */
            reachedOn: string | null;
            /** @description Whose goal it is */
            localPartnership: components["schemas"]["GoalOwnerDto"];
        };
        LinkedPartnershipDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /** @example Powiatowy Urząd Pracy w Kołobrzegu */
            name: string;
            /** @example active */
            stage: string;
        };
        LinkedFollowUpDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /** @example Umówić spotkanie */
            title: string;
            /** @example open */
            status: string;
        };
        SwotItemDto: {
            /** @enum {string} */
            quadrant: "strength" | "weakness" | "opportunity" | "threat";
            /** @example Zaufanie mieszkańców */
            statement: string;
            /**
             * @description By what one sees it
             * @example Ankieta 2025: 91 %
             */
            evidence?: string | null;
            /** @description The goal that it helps or hinders, in words */
            goal?: string | null;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            analysisId: string;
            /**
             * Format: uuid
             * @description The same in each analysis that it is taken over into
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            originId: string;
            goals: components["schemas"]["LinkedGoalDto"][];
            partnerships: components["schemas"]["LinkedPartnershipDto"][];
            followUps: components["schemas"]["LinkedFollowUpDto"][];
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            createdAt: string;
            version: number;
        };
        SwotItemPageDto: {
            data: components["schemas"]["SwotItemDto"][];
            page: components["schemas"]["PageDto"];
        };
        AddSwotItemDto: {
            /** @enum {string} */
            quadrant: "strength" | "weakness" | "opportunity" | "threat";
            /** @example Zaufanie mieszkańców */
            statement: string;
            /**
             * @description By what one sees it
             * @example Ankieta 2025: 91 %
             */
            evidence?: string | null;
            /** @description The goal that it helps or hinders, in words */
            goal?: string | null;
            /**
             * @description The goals of local partnerships that it helps or hinders
             * @example [
             *       "019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d"
             *     ]
             */
            goalIds?: string[];
            /**
             * @description The partnerships it is about
             * @example [
             *       "019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d"
             *     ]
             */
            partnershipIds?: string[];
            /**
             * @description What was promised to do about it: follow-ups with contacts
             * @example [
             *       "019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d"
             *     ]
             */
            followUpIds?: string[];
        };
        ChangeSwotItemDto: {
            /** @enum {string} */
            quadrant?: "strength" | "weakness" | "opportunity" | "threat";
            /** @example Zaufanie mieszkańców */
            statement?: string;
            /**
             * @description By what one sees it
             * @example Ankieta 2025: 91 %
             */
            evidence?: string | null;
            /** @description The goal that it helps or hinders, in words */
            goal?: string | null;
            /**
             * @description The goals of local partnerships that it helps or hinders
             * @example [
             *       "019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d"
             *     ]
             */
            goalIds?: string[];
            /**
             * @description The partnerships it is about
             * @example [
             *       "019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d"
             *     ]
             */
            partnershipIds?: string[];
            /**
             * @description What was promised to do about it: follow-ups with contacts
             * @example [
             *       "019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d"
             *     ]
             */
            followUpIds?: string[];
        };
        NetworkContactDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /** @example Powiatowy Urząd Pracy w Kołobrzegu */
            name: string;
            /** @example job_agency */
            kind: string | null;
            /** @example public */
            sector: string | null;
        };
        NetworkMemberDto: {
            contact: components["schemas"]["NetworkContactDto"];
            /**
             * @description The furthest that a partnership with it has come that has not ended
             * @enum {string|null}
             */
            stage: "identified" | "analysed" | "selected" | "invited" | "agreed" | "active" | "dormant" | "ended" | "declined" | null;
            /**
             * @description For whom it offers something
             * @example [
             *       "seniors"
             *     ]
             */
            audiences: string[];
            interactions: number;
            referralsSent: number;
            referralsReceived: number;
            /**
             * @description By interactions and referrals; a referral counts twice, whichever way it went
             * @enum {string}
             */
            strength: "strong" | "steady" | "thin" | "none";
        };
        NetworkDto: {
            /**
             * Format: date-time
             * @description What went on before that is not counted
             */
            since: string;
            /** @description The strongest ties first, at most 60 */
            members: components["schemas"]["NetworkMemberDto"][];
        };
        ReferralContactDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            name: string;
            /**
             * Format: date
             * @description The last day on which the partner takes nobody in
             * @example 2026-11-27
             */
            fullUntil: string | null;
        };
        ReferredClientDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /** @description Not for viewers */
            name?: string;
            initials: string;
        };
        ReferralOwnerDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            name: string;
        };
        ReferralAgreementDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /** @enum {string} */
            kind: "letter_of_intent" | "cooperation_agreement" | "grant_consortium";
            /** @example 7/2026 */
            number: string | null;
        };
        ReferralDto: {
            /**
             * @description `referral` passes the client’s data on; in `self_referral` the client goes by themselves
             * @enum {string}
             */
            mode: "referral" | "self_referral";
            /**
             * Format: uuid
             * @description The consent to pass data on with. The newest in force that names the partner, if left out.
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            consentId?: string | null;
            /** @description 30, if left out */
            expiryDays?: number;
            /**
             * Format: uuid
             * @description The ended referral that this one takes up again
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            replacesId?: string | null;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /** @enum {string} */
            direction: "outbound" | "inbound";
            /** @enum {string} */
            status: "draft" | "sent" | "accepted" | "declined" | "withdrawn" | "expired" | "scheduled" | "in_progress" | "on_hold" | "completed" | "not_completed" | "cancelled" | "entered_in_error";
            /** @enum {string|null} */
            reason: "no_capacity" | "not_eligible" | "service_not_provided" | "already_served" | "wrong_recipient" | "other" | "client_request" | "consent_withdrawn" | "no_longer_needed" | "duplicate" | "no_show" | "waitlisted" | "awaiting_client" | null;
            /** @enum {string|null} */
            outcome: "service_received" | "business_started" | "business_grown" | "job_found" | "training_enrolled" | "other" | "could_not_contact" | "client_declined" | "no_longer_interested" | "not_eligible" | "no_capacity" | "referred_elsewhere" | null;
            contact: components["schemas"]["ReferralContactDto"];
            client: components["schemas"]["ReferredClientDto"];
            owner: components["schemas"]["ReferralOwnerDto"] | null;
            /** @description The agreement with the partner that was in force when it was sent */
            agreement: components["schemas"]["ReferralAgreementDto"] | null;
            /** @description Not for viewers: it may name the client */
            need?: string;
            /** @description Not for viewers */
            whatToBring?: string | null;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            scheduledAt: string | null;
            /** @description Not for viewers */
            scheduledPlace?: string | null;
            /**
             * Format: date-time
             * @description Until when the target should have answered
             * @example 2026-11-27T09:00:00Z
             */
            respondBy: string | null;
            /**
             * Format: date-time
             * @description Until when the target should have given news, once it has accepted
             * @example 2026-11-27T09:00:00Z
             */
            newsBy: string | null;
            /**
             * @description Whose turn it is
             * @enum {string|null}
             */
            waitsFor: "library" | "partner" | "client" | null;
            /**
             * Format: date-time
             * @description `respondBy` or `newsBy`, whichever runs
             * @example 2026-11-27T09:00:00Z
             */
            waitsUntil: string | null;
            /** @description For how many days that has been waited for in vain; a day begun counts */
            overdueDays: number;
            /**
             * Format: date-time
             * @description When it ends by itself, if nobody answers
             * @example 2026-11-27T09:00:00Z
             */
            expiresAt: string | null;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            sentAt: string | null;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            endedAt: string | null;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            updatedAt: string;
            version: number;
        };
        ReferralPageDto: {
            data: components["schemas"]["ReferralDto"][];
            page: components["schemas"]["PageDto"];
        };
        CreateReferralDto: {
            /**
             * @description `referral` passes the client’s data on; in `self_referral` the client goes by themselves
             * @enum {string}
             */
            mode: "referral" | "self_referral";
            /**
             * Format: uuid
             * @description The partner
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            contactId: string;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            clientId: string;
            /**
             * @description What the client needs. The partner reads it.
             * @example Szuka pracy w gastronomii, chętnie na pół etatu
             */
            need: string;
            /**
             * @description What the client should have with them. It stands on their slip.
             * @example Dowód osobisty i świadectwa pracy
             */
            whatToBring?: string | null;
            /**
             * Format: uuid
             * @description The consent to pass data on with. The newest in force that names the partner, if left out.
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            consentId?: string | null;
            /**
             * Format: uuid
             * @description Who of our staff looks after it: you, if left out
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            ownerId?: string | null;
            /** @description 30, if left out */
            expiryDays?: number;
            /**
             * Format: uuid
             * @description The ended referral that this one takes up again
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            replacesId?: string | null;
        };
        ReferralEventActorDto: {
            /**
             * @description Through which door
             * @enum {string}
             */
            kind: "user" | "partner" | "link" | "operator" | "system";
            /**
             * Format: uuid
             * @description A user's, a token's or a link's
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string | null;
            /** @description The user's name, the token's, or the one that was given at the link's door */
            name: string | null;
        };
        ReferralEventDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /** @enum {string} */
            kind: "created" | "moved" | "undone" | "message";
            /** @enum {string} */
            side: "requester" | "target" | "client" | "system";
            by: components["schemas"]["ReferralEventActorDto"];
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            at: string;
            /** @enum {string|null} */
            fromStatus: "draft" | "sent" | "accepted" | "declined" | "withdrawn" | "expired" | "scheduled" | "in_progress" | "on_hold" | "completed" | "not_completed" | "cancelled" | "entered_in_error" | null;
            /** @enum {string|null} */
            toStatus: "draft" | "sent" | "accepted" | "declined" | "withdrawn" | "expired" | "scheduled" | "in_progress" | "on_hold" | "completed" | "not_completed" | "cancelled" | "entered_in_error" | null;
            /** @enum {string|null} */
            reason: "no_capacity" | "not_eligible" | "service_not_provided" | "already_served" | "wrong_recipient" | "other" | "client_request" | "consent_withdrawn" | "no_longer_needed" | "duplicate" | "no_show" | "waitlisted" | "awaiting_client" | null;
            /** @enum {string|null} */
            outcome: "service_received" | "business_started" | "business_grown" | "job_found" | "training_enrolled" | "other" | "could_not_contact" | "client_declined" | "no_longer_interested" | "not_eligible" | "no_capacity" | "referred_elsewhere" | null;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            scheduledAt: string | null;
            /** @description Not for viewers */
            scheduledPlace?: string | null;
            /** @description What was written with it; both sides read it, viewers do not */
            note?: string | null;
            /** @description It says that the target has spoken with the client */
            clientContacted: boolean;
        };
        ReferralOpenMoveDto: {
            /** @enum {string} */
            to: "draft" | "sent" | "accepted" | "declined" | "withdrawn" | "expired" | "scheduled" | "in_progress" | "on_hold" | "completed" | "not_completed" | "cancelled" | "entered_in_error";
            /** @description One of them has to be given, where there are several */
            reasons: ("no_capacity" | "not_eligible" | "service_not_provided" | "already_served" | "wrong_recipient" | "other" | "client_request" | "consent_withdrawn" | "no_longer_needed" | "duplicate" | "no_show" | "waitlisted" | "awaiting_client")[];
            /** @description One of them has to be given, where there are any */
            outcomes: ("service_received" | "business_started" | "business_grown" | "job_found" | "training_enrolled" | "other" | "could_not_contact" | "client_declined" | "no_longer_interested" | "not_eligible" | "no_capacity" | "referred_elsewhere")[];
            /** @description `scheduledAt` and `scheduledPlace` have to be given */
            needsAppointment: boolean;
            /** @description A consent in force that names the partner has to be on record */
            needsConsent: boolean;
        };
        ReferralDetailDto: {
            /**
             * @description `referral` passes the client’s data on; in `self_referral` the client goes by themselves
             * @enum {string}
             */
            mode: "referral" | "self_referral";
            /**
             * Format: uuid
             * @description The consent to pass data on with. The newest in force that names the partner, if left out.
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            consentId?: string | null;
            /** @description 30, if left out */
            expiryDays?: number;
            /**
             * Format: uuid
             * @description The ended referral that this one takes up again
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            replacesId?: string | null;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /** @enum {string} */
            direction: "outbound" | "inbound";
            /** @enum {string} */
            status: "draft" | "sent" | "accepted" | "declined" | "withdrawn" | "expired" | "scheduled" | "in_progress" | "on_hold" | "completed" | "not_completed" | "cancelled" | "entered_in_error";
            /** @enum {string|null} */
            reason: "no_capacity" | "not_eligible" | "service_not_provided" | "already_served" | "wrong_recipient" | "other" | "client_request" | "consent_withdrawn" | "no_longer_needed" | "duplicate" | "no_show" | "waitlisted" | "awaiting_client" | null;
            /** @enum {string|null} */
            outcome: "service_received" | "business_started" | "business_grown" | "job_found" | "training_enrolled" | "other" | "could_not_contact" | "client_declined" | "no_longer_interested" | "not_eligible" | "no_capacity" | "referred_elsewhere" | null;
            contact: components["schemas"]["ReferralContactDto"];
            client: components["schemas"]["ReferredClientDto"];
            owner: components["schemas"]["ReferralOwnerDto"] | null;
            /** @description The agreement with the partner that was in force when it was sent */
            agreement: components["schemas"]["ReferralAgreementDto"] | null;
            /** @description Not for viewers: it may name the client */
            need?: string;
            /** @description Not for viewers */
            whatToBring?: string | null;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            scheduledAt: string | null;
            /** @description Not for viewers */
            scheduledPlace?: string | null;
            /**
             * Format: date-time
             * @description Until when the target should have answered
             * @example 2026-11-27T09:00:00Z
             */
            respondBy: string | null;
            /**
             * Format: date-time
             * @description Until when the target should have given news, once it has accepted
             * @example 2026-11-27T09:00:00Z
             */
            newsBy: string | null;
            /**
             * @description Whose turn it is
             * @enum {string|null}
             */
            waitsFor: "library" | "partner" | "client" | null;
            /**
             * Format: date-time
             * @description `respondBy` or `newsBy`, whichever runs
             * @example 2026-11-27T09:00:00Z
             */
            waitsUntil: string | null;
            /** @description For how many days that has been waited for in vain; a day begun counts */
            overdueDays: number;
            /**
             * Format: date-time
             * @description When it ends by itself, if nobody answers
             * @example 2026-11-27T09:00:00Z
             */
            expiresAt: string | null;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            sentAt: string | null;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            endedAt: string | null;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            updatedAt: string;
            version: number;
            /** @description All that happened, in its order */
            events: components["schemas"]["ReferralEventDto"][];
            /** @description What the caller can do now */
            moves: components["schemas"]["ReferralOpenMoveDto"][];
            /**
             * Format: date-time
             * @description Until when the caller can take the last move back
             * @example 2026-11-27T09:00:00Z
             */
            undoableUntil: string | null;
        };
        ChangeReferralDto: {
            /**
             * @description `referral` passes the client’s data on; in `self_referral` the client goes by themselves
             * @enum {string}
             */
            mode?: "referral" | "self_referral";
            /**
             * Format: uuid
             * @description The partner
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            contactId?: string;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            clientId?: string;
            /**
             * @description What the client needs. The partner reads it.
             * @example Szuka pracy w gastronomii, chętnie na pół etatu
             */
            need?: string;
            /**
             * @description What the client should have with them. It stands on their slip.
             * @example Dowód osobisty i świadectwa pracy
             */
            whatToBring?: string | null;
            /**
             * Format: uuid
             * @description The consent to pass data on with. The newest in force that names the partner, if left out.
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            consentId?: string | null;
            /**
             * Format: uuid
             * @description Who of our staff looks after it: you, if left out
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            ownerId?: string | null;
            /** @description 30, if left out */
            expiryDays?: number;
            /**
             * Format: uuid
             * @description The ended referral that this one takes up again
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            replacesId?: string | null;
        };
        MoveReferralDto: {
            /**
             * @description The status you see. Where it is no longer so, nothing is moved: 409 with `current`.
             * @example draft
             * @enum {string}
             */
            from: "draft" | "sent" | "accepted" | "declined" | "withdrawn" | "expired" | "scheduled" | "in_progress" | "on_hold" | "completed" | "not_completed" | "cancelled" | "entered_in_error";
            /**
             * @example sent
             * @enum {string}
             */
            to: "draft" | "sent" | "accepted" | "declined" | "withdrawn" | "expired" | "scheduled" | "in_progress" | "on_hold" | "completed" | "not_completed" | "cancelled" | "entered_in_error";
            /**
             * @description For the moves that need one, see `moves`
             * @enum {string|null}
             */
            reason?: "no_capacity" | "not_eligible" | "service_not_provided" | "already_served" | "wrong_recipient" | "other" | "client_request" | "consent_withdrawn" | "no_longer_needed" | "duplicate" | "no_show" | "waitlisted" | "awaiting_client" | null;
            /**
             * @description For `completed` and `not_completed`
             * @enum {string|null}
             */
            outcome?: "service_received" | "business_started" | "business_grown" | "job_found" | "training_enrolled" | "other" | "could_not_contact" | "client_declined" | "no_longer_interested" | "not_eligible" | "no_capacity" | "referred_elsewhere" | null;
            /** @description Both sides read it */
            note?: string | null;
            /**
             * Format: date-time
             * @description For `scheduled`
             * @example 2026-11-27T09:00:00Z
             */
            scheduledAt?: string | null;
            /**
             * @description For `scheduled`
             * @example ul. Katedralna 46, pokój 12
             */
            scheduledPlace?: string | null;
            /** @description For sending a referral to a partner that has said that it is full: otherwise 409 */
            evenIfFull?: boolean;
        };
        WriteMessageDto: {
            /** @example Dodzwoniłam się, przyjdzie w piątek. */
            text: string;
            /** @description For the target: the client has been spoken with */
            clientContacted?: boolean;
        };
        ReferralTermsDto: {
            /**
             * @description From sending to the answer
             * @example 2
             */
            respondWithinWorkingDays: number;
            /**
             * @description From the acceptance to the first news
             * @example 7
             */
            firstNewsWithinDays: number;
            /**
             * @description From one piece of news to the next
             * @example 30
             */
            newsEveryDays: number;
            /** @description 0 while the usual limits hold */
            version: number;
        };
        ChangeReferralTermsDto: {
            /**
             * @description From sending to the answer
             * @example 2
             */
            respondWithinWorkingDays?: number;
            /**
             * @description From the acceptance to the first news
             * @example 7
             */
            firstNewsWithinDays?: number;
            /**
             * @description From one piece of news to the next
             * @example 30
             */
            newsEveryDays?: number;
        };
        SignpostDto: {
            /**
             * Format: uuid
             * @description The partner that somebody was told about
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            contactId: string;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            branchId?: string | null;
            /** @description How many were told at once; 1 if left out */
            people?: number;
            /**
             * @description What they were looking for; never who they are
             * @example Dotacje na założenie firmy
             */
            topic?: string | null;
            /**
             * Format: date-time
             * @description Now, if left out
             * @example 2026-11-27T09:00:00Z
             */
            happenedAt?: string;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            contactName: string;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            recordedById: string;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            createdAt: string;
        };
        SignpostPageDto: {
            data: components["schemas"]["SignpostDto"][];
            page: components["schemas"]["PageDto"];
        };
        ContactSignpostsDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            contactId: string;
            contactName: string;
            signposts: number;
            people: number;
        };
        SignpostCountsDto: {
            signposts: number;
            people: number;
            /** @description The most people first */
            contacts: components["schemas"]["ContactSignpostsDto"][];
        };
        CreateSignpostDto: {
            /**
             * Format: uuid
             * @description The partner that somebody was told about
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            contactId: string;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            branchId?: string | null;
            /** @description How many were told at once; 1 if left out */
            people?: number;
            /**
             * @description What they were looking for; never who they are
             * @example Dotacje na założenie firmy
             */
            topic?: string | null;
            /**
             * Format: date-time
             * @description Now, if left out
             * @example 2026-11-27T09:00:00Z
             */
            happenedAt?: string;
        };
        PartnerLibraryDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /** @example Miejska Biblioteka Publiczna w Kołobrzegu */
            name: string;
            /** @example Europe/Warsaw */
            timeZone: string;
        };
        PartnerContactDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /** @example Powiatowy Urząd Pracy w Kołobrzegu */
            name: string;
            /**
             * Format: date
             * @description The last day on which you take nobody in
             * @example 2026-11-27
             */
            fullUntil: string | null;
        };
        PartnerTokenDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            scopes: ("referrals:read" | "referrals:respond" | "referrals:create" | "webhooks:manage" | "ideas:create")[];
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            expiresAt: string | null;
        };
        WaitingReferralsDto: {
            /** @description Sent to you and not answered */
            toAnswer: number;
            /** @description Waited for in vain: your answer, or news once you have accepted */
            overdue: number;
            /** @description Accepted by you and not ended */
            underWay: number;
        };
        PartnerAccountDto: {
            /** @description The library that gave out the token */
            library: components["schemas"]["PartnerLibraryDto"];
            /** @description You, as the library knows you */
            contact: components["schemas"]["PartnerContactDto"];
            token: components["schemas"]["PartnerTokenDto"];
            /** @description The referrals that wait for you; null for a token without `referrals:read` */
            waiting: components["schemas"]["WaitingReferralsDto"] | null;
        };
        FullUntilDto: {
            /**
             * Format: date
             * @description The last day on which you take nobody in, by the calendar of the library; null when there is room again
             * @example 2026-12-15
             */
            until: string | null;
        };
        RotateTokenDto: {
            /** @description For how many hours the old one stays valid beside the new one: 24, if left out */
            overlapHours?: number;
        };
        ConsentedClientDto: {
            /** @example Олена Шевченко */
            name?: string;
            /**
             * Format: email
             * @example olena@example.org
             */
            email?: string | null;
            /** @example +48 600 300 400 */
            phone?: string | null;
            /** @enum {string|null} */
            language?: "en" | "pl" | "uk" | "ru" | null;
            note?: string | null;
        };
        ListedPartnerReferralDto: {
            /**
             * @description `referral` passes the client’s data on; in `self_referral` the client goes by themselves
             * @enum {string}
             */
            mode: "referral" | "self_referral";
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /** @enum {string} */
            status: "draft" | "sent" | "accepted" | "declined" | "withdrawn" | "expired" | "scheduled" | "in_progress" | "on_hold" | "completed" | "not_completed" | "cancelled" | "entered_in_error";
            /** @enum {string|null} */
            reason: "no_capacity" | "not_eligible" | "service_not_provided" | "already_served" | "wrong_recipient" | "other" | "client_request" | "consent_withdrawn" | "no_longer_needed" | "duplicate" | "no_show" | "waitlisted" | "awaiting_client" | null;
            /** @enum {string|null} */
            outcome: "service_received" | "business_started" | "business_grown" | "job_found" | "training_enrolled" | "other" | "could_not_contact" | "client_declined" | "no_longer_interested" | "not_eligible" | "no_capacity" | "referred_elsewhere" | null;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            scheduledAt: string | null;
            /**
             * Format: date-time
             * @description Until when the target should have answered
             * @example 2026-11-27T09:00:00Z
             */
            respondBy: string | null;
            /**
             * Format: date-time
             * @description When it ends by itself, if nobody answers
             * @example 2026-11-27T09:00:00Z
             */
            expiresAt: string | null;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            sentAt: string | null;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            endedAt: string | null;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            updatedAt: string;
            /**
             * @description `outbound`: the library sent it to you. `inbound`: you sent it to the library.
             * @enum {string}
             */
            direction: "outbound" | "inbound";
            /** @description What the client needs */
            need: string;
            /** @description What the client was told to bring */
            whatToBring: string | null;
            /** @description What the client agreed that you may know; null where they go by themselves, where the consent is over, and where you have no business with them */
            client: components["schemas"]["ConsentedClientDto"] | null;
            scheduledPlace: string | null;
            /**
             * @description The number of its last change. Bring the highest one you have seen as `changedSince`.
             * @example 1042
             */
            change: number;
        };
        ListedPartnerReferralPageDto: {
            data: components["schemas"]["ListedPartnerReferralDto"][];
            page: components["schemas"]["PageDto"];
        };
        PartnerClientDto: {
            /** @example Олена Шевченко */
            name: string;
            /**
             * Format: email
             * @example olena@example.org
             */
            email?: string | null;
            /** @example +48 600 300 400 */
            phone?: string | null;
            /** @enum {string|null} */
            language?: "en" | "pl" | "uk" | "ru" | null;
            note?: string | null;
        };
        StatedConsentDto: {
            /**
             * @description What the client agreed that the library and you may know of them for this referral
             * @example [
             *       "name",
             *       "phone"
             *     ]
             */
            fields: ("name" | "email" | "phone" | "language" | "note")[];
            /** @enum {string} */
            howGiven: "written" | "spoken" | "electronic";
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            givenAt: string;
            /**
             * Format: date-time
             * @description Without an end, if left out
             * @example 2026-11-27T09:00:00Z
             */
            until?: string | null;
        };
        SendReferralDto: {
            /** @description The client, by the fields that they consented to */
            client: components["schemas"]["PartnerClientDto"];
            consent: components["schemas"]["StatedConsentDto"];
            /**
             * @description What the client needs
             * @example Chce założyć zakład krawiecki
             */
            need: string;
            note?: string | null;
        };
        PartnerEventActorDto: {
            /**
             * @description Through which door
             * @enum {string}
             */
            kind: "user" | "partner" | "link" | "operator" | "system";
            /** @description The name that was given at the link's door */
            name: string | null;
        };
        PartnerReferralEventDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /** @enum {string} */
            kind: "created" | "moved" | "undone" | "message";
            /** @enum {string} */
            side: "requester" | "target" | "client" | "system";
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            at: string;
            /** @enum {string|null} */
            fromStatus: "draft" | "sent" | "accepted" | "declined" | "withdrawn" | "expired" | "scheduled" | "in_progress" | "on_hold" | "completed" | "not_completed" | "cancelled" | "entered_in_error" | null;
            /** @enum {string|null} */
            toStatus: "draft" | "sent" | "accepted" | "declined" | "withdrawn" | "expired" | "scheduled" | "in_progress" | "on_hold" | "completed" | "not_completed" | "cancelled" | "entered_in_error" | null;
            /** @enum {string|null} */
            reason: "no_capacity" | "not_eligible" | "service_not_provided" | "already_served" | "wrong_recipient" | "other" | "client_request" | "consent_withdrawn" | "no_longer_needed" | "duplicate" | "no_show" | "waitlisted" | "awaiting_client" | null;
            /** @enum {string|null} */
            outcome: "service_received" | "business_started" | "business_grown" | "job_found" | "training_enrolled" | "other" | "could_not_contact" | "client_declined" | "no_longer_interested" | "not_eligible" | "no_capacity" | "referred_elsewhere" | null;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            scheduledAt: string | null;
            /** @description Not for viewers */
            scheduledPlace?: string | null;
            /** @description What was written with it; both sides read it, viewers do not */
            note?: string | null;
            /** @description It says that the target has spoken with the client */
            clientContacted: boolean;
            by: components["schemas"]["PartnerEventActorDto"];
        };
        PartnerReferralDetailDto: {
            /**
             * @description `referral` passes the client’s data on; in `self_referral` the client goes by themselves
             * @enum {string}
             */
            mode: "referral" | "self_referral";
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /** @enum {string} */
            status: "draft" | "sent" | "accepted" | "declined" | "withdrawn" | "expired" | "scheduled" | "in_progress" | "on_hold" | "completed" | "not_completed" | "cancelled" | "entered_in_error";
            /** @enum {string|null} */
            reason: "no_capacity" | "not_eligible" | "service_not_provided" | "already_served" | "wrong_recipient" | "other" | "client_request" | "consent_withdrawn" | "no_longer_needed" | "duplicate" | "no_show" | "waitlisted" | "awaiting_client" | null;
            /** @enum {string|null} */
            outcome: "service_received" | "business_started" | "business_grown" | "job_found" | "training_enrolled" | "other" | "could_not_contact" | "client_declined" | "no_longer_interested" | "not_eligible" | "no_capacity" | "referred_elsewhere" | null;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            scheduledAt: string | null;
            /**
             * Format: date-time
             * @description Until when the target should have answered
             * @example 2026-11-27T09:00:00Z
             */
            respondBy: string | null;
            /**
             * Format: date-time
             * @description When it ends by itself, if nobody answers
             * @example 2026-11-27T09:00:00Z
             */
            expiresAt: string | null;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            sentAt: string | null;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            endedAt: string | null;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            updatedAt: string;
            /**
             * @description `outbound`: the library sent it to you. `inbound`: you sent it to the library.
             * @enum {string}
             */
            direction: "outbound" | "inbound";
            /** @description What the client needs */
            need: string;
            /** @description What the client was told to bring */
            whatToBring: string | null;
            /** @description What the client agreed that you may know; null where they go by themselves, where the consent is over, and where you have no business with them */
            client: components["schemas"]["ConsentedClientDto"] | null;
            scheduledPlace: string | null;
            /** @description All that happened, in its order */
            events: components["schemas"]["PartnerReferralEventDto"][];
            /** @description What you can do now */
            moves: components["schemas"]["ReferralOpenMoveDto"][];
            /**
             * Format: date-time
             * @description Until when you can take your last move back
             * @example 2026-11-27T09:00:00Z
             */
            undoableUntil: string | null;
        };
        PartnerErasureNoticeDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /**
             * Format: date-time
             * @description When the library erased the person
             * @example 2026-11-27T09:00:00Z
             */
            erasedAt: string;
            /**
             * Format: date-time
             * @description When the contact said that it did the same
             * @example 2026-11-27T09:00:00Z
             */
            acknowledgedAt: string | null;
            /** @description The referrals in which the contact was told of the person: by these it knows who it was */
            referralIds: string[];
            /**
             * @description What it was told
             * @example [
             *       "name",
             *       "phone"
             *     ]
             */
            fields: ("name" | "email" | "phone" | "language" | "note")[];
        };
        PartnerErasureNoticePageDto: {
            data: components["schemas"]["PartnerErasureNoticeDto"][];
            page: components["schemas"]["PageDto"];
        };
        CreatePartnerTokenDto: {
            /** @example Case management system of the job agency */
            name: string;
            scopes: ("referrals:read" | "referrals:respond" | "referrals:create" | "webhooks:manage" | "ideas:create")[];
            /**
             * Format: date-time
             * @description Never, if left out
             * @example 2026-11-27T09:00:00Z
             */
            expiresAt?: string | null;
        };
        ReferralLinkDto: {
            /**
             * @description Who gets the mail: the partner, or the client of a `self_referral`
             * @enum {string}
             */
            party: "partner" | "client";
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description To the minute
             * @example 2026-11-27T09:00:00Z
             */
            lastUsedAt: string | null;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            revokedAt: string | null;
        };
        ReferralLinkPageDto: {
            data: components["schemas"]["ReferralLinkDto"][];
            page: components["schemas"]["PageDto"];
        };
        CreateReferralLinkDto: {
            /**
             * @description Who gets the mail: the partner, or the client of a `self_referral`
             * @enum {string}
             */
            party: "partner" | "client";
        };
        InteractionDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /** @enum {string} */
            channel: "call" | "email" | "meeting" | "visit" | "event" | "letter" | "message";
            /**
             * Format: date-time
             * @example 2026-11-20T09:00:00Z
             */
            occurredAt: string;
            durationMinutes: number | null;
            summary: string;
            outcome: string | null;
            /**
             * @example [
             *       "019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d"
             *     ]
             */
            contactIds: string[];
            /**
             * @example [
             *       "019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d"
             *     ]
             */
            userIds: string[];
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            branchId: string | null;
            /**
             * Format: uuid
             * @description The user who wrote it down
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            loggedBy: string | null;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            archivedAt: string | null;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            createdAt: string;
            version: number;
        };
        InteractionPageDto: {
            data: components["schemas"]["InteractionDto"][];
            page: components["schemas"]["PageDto"];
        };
        NextFollowUpDto: {
            /** @example Wysłać program warsztatów */
            title: string;
            /**
             * @description The day, or the time, when it is due, on the clock of `timeZone`
             * @example 2026-11-27T10:00
             */
            dueLocal: string;
            /**
             * @description The library's, if left out
             * @example Europe/Warsaw
             */
            timeZone?: string;
            /**
             * Format: uuid
             * @description Who is to do it; the caller, if left out
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            ownerId?: string;
            note?: string | null;
        };
        LogInteractionDto: {
            /**
             * @example call
             * @enum {string}
             */
            channel: "call" | "email" | "meeting" | "visit" | "event" | "letter" | "message";
            /**
             * Format: date-time
             * @description Now, if left out. What is still to come is a follow-up.
             * @example 2026-11-20T09:00:00Z
             */
            occurredAt?: string;
            /** @example 15 */
            durationMinutes?: number | null;
            /** @example Pytali o warsztaty dla poszukujących pracy */
            summary: string;
            /** @description What came of it */
            outcome?: string | null;
            /**
             * @description The contacts it was with
             * @example [
             *       "019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d"
             *     ]
             */
            contactIds: string[];
            /**
             * @description Who of ours took part; the caller, if left out
             * @example [
             *       "019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d"
             *     ]
             */
            userIds?: string[];
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            branchId?: string | null;
            /** @description What happens next: becomes a follow-up about the first contact, together with the interaction */
            next?: components["schemas"]["NextFollowUpDto"];
        };
        LoggedInteractionDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /** @enum {string} */
            channel: "call" | "email" | "meeting" | "visit" | "event" | "letter" | "message";
            /**
             * Format: date-time
             * @example 2026-11-20T09:00:00Z
             */
            occurredAt: string;
            durationMinutes: number | null;
            summary: string;
            outcome: string | null;
            /**
             * @example [
             *       "019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d"
             *     ]
             */
            contactIds: string[];
            /**
             * @example [
             *       "019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d"
             *     ]
             */
            userIds: string[];
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            branchId: string | null;
            /**
             * Format: uuid
             * @description The user who wrote it down
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            loggedBy: string | null;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            archivedAt: string | null;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            createdAt: string;
            version: number;
            /**
             * Format: uuid
             * @description The follow-up that `next` became
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            nextFollowUpId: string | null;
        };
        ChangeInteractionDto: {
            /**
             * @example call
             * @enum {string}
             */
            channel?: "call" | "email" | "meeting" | "visit" | "event" | "letter" | "message";
            /**
             * Format: date-time
             * @description Now, if left out. What is still to come is a follow-up.
             * @example 2026-11-20T09:00:00Z
             */
            occurredAt?: string;
            /** @example 15 */
            durationMinutes?: number | null;
            /** @example Pytali o warsztaty dla poszukujących pracy */
            summary?: string;
            /** @description What came of it */
            outcome?: string | null;
            /**
             * @description The contacts it was with
             * @example [
             *       "019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d"
             *     ]
             */
            contactIds?: string[];
            /**
             * @description Who of ours took part; the caller, if left out
             * @example [
             *       "019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d"
             *     ]
             */
            userIds?: string[];
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            branchId?: string | null;
        };
        TemplateNextDto: {
            /** @example Podziękować za spotkanie */
            title: string;
            /**
             * @description So many days later; 0 is the same day
             * @example 3
             */
            afterDays: number;
        };
        InteractionTemplateDto: {
            /** @example Pierwsza wizyta w firmie */
            name: string;
            /**
             * @example visit
             * @enum {string}
             */
            channel: "call" | "email" | "meeting" | "visit" | "event" | "letter" | "message";
            /** @example Pierwsza wizyta: czego potrzebują, co mogą zaoferować */
            summary: string;
            /** @example 45 */
            durationMinutes?: number | null;
            /** @description What is promised each time; whoever logs it may change or drop it */
            next?: components["schemas"]["TemplateNextDto"] | null;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            createdAt: string;
            version: number;
        };
        InteractionTemplatePageDto: {
            data: components["schemas"]["InteractionTemplateDto"][];
            page: components["schemas"]["PageDto"];
        };
        CreateInteractionTemplateDto: {
            /** @example Pierwsza wizyta w firmie */
            name: string;
            /**
             * @example visit
             * @enum {string}
             */
            channel: "call" | "email" | "meeting" | "visit" | "event" | "letter" | "message";
            /** @example Pierwsza wizyta: czego potrzebują, co mogą zaoferować */
            summary: string;
            /** @example 45 */
            durationMinutes?: number | null;
            /** @description What is promised each time; whoever logs it may change or drop it */
            next?: components["schemas"]["TemplateNextDto"] | null;
        };
        ChangeInteractionTemplateDto: {
            /** @example Pierwsza wizyta w firmie */
            name?: string;
            /**
             * @example visit
             * @enum {string}
             */
            channel?: "call" | "email" | "meeting" | "visit" | "event" | "letter" | "message";
            /** @example Pierwsza wizyta: czego potrzebują, co mogą zaoferować */
            summary?: string;
            /** @example 45 */
            durationMinutes?: number | null;
            /** @description What is promised each time; whoever logs it may change or drop it */
            next?: components["schemas"]["TemplateNextDto"] | null;
        };
        FollowUpSubjectDto: {
            /** @enum {string} */
            type: "contact" | "client" | "referral" | "match";
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /**
             * @description Of a referral, the partner's; of a match, the client's and the mentor's
             * @example Powiatowy Urząd Pracy
             */
            label: string;
        };
        FollowUpDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            title: string;
            note: string | null;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            contactId: string | null;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            clientId: string | null;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            referralId: string | null;
            /**
             * Format: uuid
             * @description The mentoring match
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            matchId: string | null;
            /** @description The same, with its name */
            subject: components["schemas"]["FollowUpSubjectDto"];
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            interactionId: string | null;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            ownerId: string;
            /** @example 2026-11-27T10:00 */
            dueLocal: string;
            /** @description It is due on a day, at no time of it */
            isAllDay: boolean;
            /**
             * @description How often it was put off
             * @example 0
             */
            snoozedCount: number;
            /**
             * @description When it was due before it was put off
             * @example 2026-11-27T10:00
             */
            firstDueLocal: string | null;
            /** @example Europe/Warsaw */
            timeZone: string;
            /**
             * Format: date-time
             * @description The moment that follows from `dueLocal` and `timeZone`; all day: when the library's day starts
             * @example 2026-11-27T09:00:00Z
             */
            dueAt: string;
            /**
             * Format: uuid
             * @description The series that it is an occurrence of
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            seriesId: string | null;
            /**
             * @description The time of the series that it stands for, also when it itself was moved
             * @example 2026-11-27T10:00
             */
            recurrenceId: string | null;
            /**
             * @description Whether somebody planned it, a contact's cadence did, or a template
             * @enum {string}
             */
            origin: "staff" | "cadence" | "template" | "partnership";
            /** @enum {string} */
            priority: "low" | "normal" | "high";
            /** @enum {string} */
            status: "open" | "done" | "cancelled";
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            doneAt: string | null;
            /**
             * Format: uuid
             * @description The interaction in which it was done
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            doneInInteractionId: string | null;
            /**
             * Format: date-time
             * @description When the reminder was handed over for sending
             * @example 2026-11-27T09:00:00Z
             */
            remindedAt: string | null;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            archivedAt: string | null;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            createdAt: string;
            version: number;
        };
        FollowUpPageDto: {
            data: components["schemas"]["FollowUpDto"][];
            page: components["schemas"]["PageDto"];
        };
        CreateFollowUpDto: {
            /** @example Wysłać program warsztatów */
            title: string;
            note?: string | null;
            /**
             * Format: uuid
             * @description What it is about: exactly one of contact, client, referral and match
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            contactId?: string | null;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            clientId?: string | null;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            referralId?: string | null;
            /**
             * Format: uuid
             * @description A mentoring match
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            matchId?: string | null;
            /**
             * Format: uuid
             * @description The interaction in which it was promised
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            interactionId?: string | null;
            /**
             * Format: uuid
             * @description Who is to do it; the caller, if left out
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            ownerId?: string;
            /**
             * @description When it is due, on the clock of `timeZone`; on a day alone (`2026-11-27`) it is due all day, and reminded of when the library's day starts. Where clocks change, a time that is skipped comes as much later as was skipped, and of a time that comes twice the first is meant.
             * @example 2026-11-27T10:00
             */
            dueLocal: string;
            /**
             * @description The library's, if left out
             * @example Europe/Warsaw
             */
            timeZone?: string;
            /**
             * @description `normal`, if left out
             * @enum {string}
             */
            priority?: "low" | "normal" | "high";
            /**
             * @description How it comes again: a rule of RFC 5545 (FREQ daily to yearly, INTERVAL, COUNT, UNTIL, BYDAY and so on) on the clock of `timeZone`, counted from `dueLocal`. This becomes the first of a series; when it is done or cancelled, the next is made.
             * @example FREQ=MONTHLY;BYDAY=1MO
             */
            recurrenceRule?: string;
        };
        ChangeFollowUpDto: {
            /** @example Wysłać program warsztatów */
            title?: string;
            note?: string | null;
            /**
             * Format: uuid
             * @description What it is about: exactly one of contact, client, referral and match
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            contactId?: string | null;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            clientId?: string | null;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            referralId?: string | null;
            /**
             * Format: uuid
             * @description A mentoring match
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            matchId?: string | null;
            /**
             * Format: uuid
             * @description Who is to do it; the caller, if left out
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            ownerId?: string;
            /**
             * @description When it is due, on the clock of `timeZone`; on a day alone (`2026-11-27`) it is due all day, and reminded of when the library's day starts. Where clocks change, a time that is skipped comes as much later as was skipped, and of a time that comes twice the first is meant.
             * @example 2026-11-27T10:00
             */
            dueLocal?: string;
            /**
             * @description The library's, if left out
             * @example Europe/Warsaw
             */
            timeZone?: string;
            /**
             * @description `normal`, if left out
             * @enum {string}
             */
            priority?: "low" | "normal" | "high";
        };
        SnoozeDto: {
            /**
             * @description In three hours, on the next working day, or on the first working day of next week; or name `dueLocal`
             * @example tomorrow
             * @enum {string}
             */
            until?: "later_today" | "tomorrow" | "next_week";
            /**
             * @description The day, or the time, until which it is put off, on its own clock
             * @example 2026-12-04
             */
            dueLocal?: string;
        };
        HandOverDto: {
            /**
             * Format: uuid
             * @description Whose it is from now on
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            ownerId: string;
            /**
             * @description What they should know
             * @example Woli e-mail
             */
            note?: string | null;
        };
        BatchDto: {
            /**
             * @description The follow-ups
             * @example [
             *       "019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d"
             *     ]
             */
            ids: string[];
            /**
             * @example snooze
             * @enum {string}
             */
            action: "done" | "cancel" | "snooze" | "hand_over";
            /** @description With `snooze`: until when */
            snooze?: components["schemas"]["SnoozeDto"];
            /** @description With `hand_over`: to whom */
            handOver?: components["schemas"]["HandOverDto"];
        };
        BatchResultDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /** @description Whether it was done with this one */
            applied: boolean;
            /** @description Its version now; where it was */
            version?: number;
            /** @description Why not; where it was not */
            problem?: components["schemas"]["ProblemDto"];
        };
        BatchResultsDto: {
            /** @description One for each id, in their order */
            data: components["schemas"]["BatchResultDto"][];
        };
        CreateContactsFollowUpsDto: {
            /** @example Wysłać program warsztatów */
            title: string;
            note?: string | null;
            /**
             * Format: uuid
             * @description Who is to do it; the caller, if left out
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            ownerId?: string;
            /**
             * @description When it is due, on the clock of `timeZone`; on a day alone (`2026-11-27`) it is due all day, and reminded of when the library's day starts. Where clocks change, a time that is skipped comes as much later as was skipped, and of a time that comes twice the first is meant.
             * @example 2026-11-27T10:00
             */
            dueLocal: string;
            /**
             * @description The library's, if left out
             * @example Europe/Warsaw
             */
            timeZone?: string;
            /**
             * @description `normal`, if left out
             * @enum {string}
             */
            priority?: "low" | "normal" | "high";
            /**
             * @description The contacts; each gets a follow-up of its own
             * @example [
             *       "019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d"
             *     ]
             */
            contactIds: string[];
        };
        ContactsFollowUpDto: {
            /**
             * Format: uuid
             * @description The contact
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /** @description Whether a follow-up was made about it */
            applied: boolean;
            /**
             * Format: uuid
             * @description The follow-up; where it was made
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            followUpId?: string;
            /** @description Why not; where it was not */
            problem?: components["schemas"]["ProblemDto"];
        };
        ContactsFollowUpsDto: {
            /** @description One for each contact, in their order */
            data: components["schemas"]["ContactsFollowUpDto"][];
        };
        DoneInteractionDto: {
            /**
             * @example call
             * @enum {string}
             */
            channel: "call" | "email" | "meeting" | "visit" | "event" | "letter" | "message";
            /**
             * Format: date-time
             * @description Now, if left out. What is still to come is a follow-up.
             * @example 2026-11-20T09:00:00Z
             */
            occurredAt?: string;
            /** @example 15 */
            durationMinutes?: number | null;
            /** @example Pytali o warsztaty dla poszukujących pracy */
            summary: string;
            /** @description What came of it */
            outcome?: string | null;
            /**
             * @description Who of ours took part; the caller, if left out
             * @example [
             *       "019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d"
             *     ]
             */
            userIds?: string[];
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            branchId?: string | null;
            /**
             * @description With whom it was; the contact that the follow-up is about, if left out
             * @example [
             *       "019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d"
             *     ]
             */
            contactIds?: string[];
        };
        NextPromiseDto: {
            /** @example Wysłać program warsztatów */
            title: string;
            note?: string | null;
            /**
             * Format: uuid
             * @description Who is to do it; the caller, if left out
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            ownerId?: string;
            /**
             * @description When it is due, on the clock of `timeZone`; on a day alone (`2026-11-27`) it is due all day, and reminded of when the library's day starts. Where clocks change, a time that is skipped comes as much later as was skipped, and of a time that comes twice the first is meant.
             * @example 2026-11-27T10:00
             */
            dueLocal: string;
            /**
             * @description The library's, if left out
             * @example Europe/Warsaw
             */
            timeZone?: string;
            /**
             * @description `normal`, if left out
             * @enum {string}
             */
            priority?: "low" | "normal" | "high";
        };
        DoneDto: {
            /** @description What happened: it is logged in the same transaction */
            interaction?: components["schemas"]["DoneInteractionDto"];
            /** @description What is to be done next, about the same subject */
            next?: components["schemas"]["NextPromiseDto"];
        };
        DoneFollowUpDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            title: string;
            note: string | null;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            contactId: string | null;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            clientId: string | null;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            referralId: string | null;
            /**
             * Format: uuid
             * @description The mentoring match
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            matchId: string | null;
            /** @description The same, with its name */
            subject: components["schemas"]["FollowUpSubjectDto"];
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            interactionId: string | null;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            ownerId: string;
            /** @example 2026-11-27T10:00 */
            dueLocal: string;
            /** @description It is due on a day, at no time of it */
            isAllDay: boolean;
            /**
             * @description How often it was put off
             * @example 0
             */
            snoozedCount: number;
            /**
             * @description When it was due before it was put off
             * @example 2026-11-27T10:00
             */
            firstDueLocal: string | null;
            /** @example Europe/Warsaw */
            timeZone: string;
            /**
             * Format: date-time
             * @description The moment that follows from `dueLocal` and `timeZone`; all day: when the library's day starts
             * @example 2026-11-27T09:00:00Z
             */
            dueAt: string;
            /**
             * Format: uuid
             * @description The series that it is an occurrence of
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            seriesId: string | null;
            /**
             * @description The time of the series that it stands for, also when it itself was moved
             * @example 2026-11-27T10:00
             */
            recurrenceId: string | null;
            /**
             * @description Whether somebody planned it, a contact's cadence did, or a template
             * @enum {string}
             */
            origin: "staff" | "cadence" | "template" | "partnership";
            /** @enum {string} */
            priority: "low" | "normal" | "high";
            /** @enum {string} */
            status: "open" | "done" | "cancelled";
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            doneAt: string | null;
            /**
             * Format: uuid
             * @description The interaction in which it was done
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            doneInInteractionId: string | null;
            /**
             * Format: date-time
             * @description When the reminder was handed over for sending
             * @example 2026-11-27T09:00:00Z
             */
            remindedAt: string | null;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            archivedAt: string | null;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            createdAt: string;
            version: number;
            /**
             * Format: uuid
             * @description The follow-up that `next` became
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            nextFollowUpId: string | null;
        };
        HandedOverDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            fromId: string;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            toId: string;
            note: string | null;
            /**
             * Format: uuid
             * @description The user who did it; null when the product did
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            handedOverBy: string | null;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            handedOverAt: string;
        };
        HandedOverPageDto: {
            data: components["schemas"]["HandedOverDto"][];
            page: components["schemas"]["PageDto"];
        };
        FollowUpSeriesDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /** @example FREQ=WEEKLY;BYDAY=MO */
            recurrenceRule: string;
            /**
             * @description From when the rule counts
             * @example 2026-11-27T10:00
             */
            startsLocal: string;
            /** @example Europe/Warsaw */
            timeZone: string;
            /**
             * @description The times that are left out
             * @example [
             *       "2026-11-27T10:00"
             *     ]
             */
            skipped: string[];
            title: string;
            note: string | null;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            contactId: string | null;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            clientId: string | null;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            referralId: string | null;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            matchId: string | null;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            ownerId: string;
            /** @enum {string} */
            priority: "low" | "normal" | "high";
            /**
             * Format: date-time
             * @description It came for the last time, or was ended
             * @example 2026-11-27T09:00:00Z
             */
            endedAt: string | null;
            /**
             * Format: uuid
             * @description The one follow-up of it that is to be done
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            openFollowUpId: string | null;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            createdAt: string;
            version: number;
        };
        FollowUpSeriesPageDto: {
            data: components["schemas"]["FollowUpSeriesDto"][];
            page: components["schemas"]["PageDto"];
        };
        UpcomingOccurrenceDto: {
            /** @example 2026-11-27T10:00 */
            recurrenceId: string;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            dueAt: string;
        };
        FollowUpSeriesDetailDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /** @example FREQ=WEEKLY;BYDAY=MO */
            recurrenceRule: string;
            /**
             * @description From when the rule counts
             * @example 2026-11-27T10:00
             */
            startsLocal: string;
            /** @example Europe/Warsaw */
            timeZone: string;
            /**
             * @description The times that are left out
             * @example [
             *       "2026-11-27T10:00"
             *     ]
             */
            skipped: string[];
            title: string;
            note: string | null;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            contactId: string | null;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            clientId: string | null;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            referralId: string | null;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            matchId: string | null;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            ownerId: string;
            /** @enum {string} */
            priority: "low" | "normal" | "high";
            /**
             * Format: date-time
             * @description It came for the last time, or was ended
             * @example 2026-11-27T09:00:00Z
             */
            endedAt: string | null;
            /**
             * Format: uuid
             * @description The one follow-up of it that is to be done
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            openFollowUpId: string | null;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            createdAt: string;
            version: number;
            /** @description When it comes after the open one */
            upcoming: components["schemas"]["UpcomingOccurrenceDto"][];
        };
        ChangeFollowUpSeriesDto: {
            /** @example Wysłać program warsztatów */
            title?: string;
            note?: string | null;
            /**
             * Format: uuid
             * @description Who is to do it; the caller, if left out
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            ownerId?: string;
            /**
             * @description The library's, if left out
             * @example Europe/Warsaw
             */
            timeZone?: string;
            /**
             * @description `normal`, if left out
             * @enum {string}
             */
            priority?: "low" | "normal" | "high";
            /**
             * @description How it comes again (RFC 5545); counts from the open occurrence on
             * @example FREQ=MONTHLY;BYDAY=1MO
             */
            recurrenceRule?: string;
            /**
             * @description From when it comes; the open occurrence is then due at the first time that fits
             * @example 2026-11-27T10:00
             */
            dueLocal?: string;
        };
        SkipDto: {
            /**
             * @description The time of the series that is left out; that of its open occurrence cancels it
             * @example 2026-12-24T09:00
             */
            recurrenceId: string;
        };
        TemplateItemDto: {
            /** @example Podziękować za spotkanie */
            title: string;
            /**
             * @description How many working days after the start it is due; 0 is the start itself
             * @example 1
             */
            afterWorkingDays: number;
            note?: string | null;
            /**
             * @description `normal`, if left out
             * @enum {string}
             */
            priority?: "low" | "normal" | "high";
        };
        FollowUpTemplateDto: {
            /** @example Nowy partner */
            name: string;
            /** @description The follow-ups that it makes */
            items: components["schemas"]["TemplateItemDto"][];
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            createdAt: string;
            version: number;
        };
        FollowUpTemplatePageDto: {
            data: components["schemas"]["FollowUpTemplateDto"][];
            page: components["schemas"]["PageDto"];
        };
        CreateFollowUpTemplateDto: {
            /** @example Nowy partner */
            name: string;
            /** @description The follow-ups that it makes */
            items: components["schemas"]["TemplateItemDto"][];
        };
        ChangeFollowUpTemplateDto: {
            /** @example Nowy partner */
            name?: string;
            /** @description The follow-ups that it makes */
            items?: components["schemas"]["TemplateItemDto"][];
        };
        ApplyTemplateDto: {
            /**
             * Format: uuid
             * @description What it is about: exactly one of contact, client, referral and match
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            contactId?: string | null;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            clientId?: string | null;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            referralId?: string | null;
            /**
             * Format: uuid
             * @description A mentoring match
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            matchId?: string | null;
            /**
             * Format: uuid
             * @description Who is to do it; the caller, if left out
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            ownerId?: string;
            /**
             * Format: date
             * @description From when its days count; today, if left out
             * @example 2026-11-27
             */
            startsOn?: string;
        };
        TemplateApplicationDto: {
            /**
             * @description The follow-ups that were made; cancel them together to take it back
             * @example [
             *       "019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d"
             *     ]
             */
            followUpIds: string[];
        };
        SuggestedContactDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            name: string;
        };
        GroundDto: {
            /** @enum {string} */
            criterion: "service" | "language" | "place" | "capacity" | "answer_time";
            /** @enum {string} */
            reason: "services_offered" | "some_services_offered" | "services_not_listed" | "language_spoken" | "language_unknown" | "language_not_spoken" | "same_place" | "place_unknown" | "other_place" | "has_room" | "is_busy" | "is_full" | "answers_in_time" | "answers_late" | "no_experience" | "often_silent";
            /** @example 30 */
            points: number;
            /** @example 30 */
            outOf: number;
        };
        PartnerSuggestionDto: {
            contact: components["schemas"]["SuggestedContactDto"];
            score: number;
            grounds: components["schemas"]["GroundDto"][];
        };
        PartnerSuggestionsDto: {
            /** @description The best first */
            data: components["schemas"]["PartnerSuggestionDto"][];
        };
        ProgressDto: {
            /** @description The last row that has been dealt with */
            row: number;
            /** @description How far in the file */
            percent: number;
            /** @description Contacts that were or would be added */
            new: number;
            /** @description Contacts that were there, and changed */
            changed: number;
            /** @description Contacts that were there, and stay as they are */
            present: number;
            /** @description Rows that are not imported */
            bad: number;
            /** @description Photos and logos, which are left out */
            picturesLeftOut: number;
        };
        ImportDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /** @example partnerzy.csv */
            fileName: string;
            /** @enum {string} */
            format: "csv" | "xlsx" | "vcard";
            /** @description In bytes */
            size: number;
            /** @enum {string} */
            status: "uploaded" | "mapped" | "checking" | "checked" | "running" | "completed" | "cancelled" | "failed";
            /** @enum {string} */
            encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1250" | "windows-1251" | "windows-1252" | "iso-8859-2";
            /** @enum {string} */
            delimiter: "comma" | "semicolon" | "tab" | "pipe";
            hasHeader: boolean;
            /** @enum {string} */
            whenPresent: "skip" | "fill" | "overwrite";
            /** @enum {string|null} */
            defaultKind: "local_business" | "job_agency" | "small_business_centre" | "educational_institution" | "public_institution" | "ngo" | "peer_library" | "mentor" | "business_leader" | null;
            progress: components["schemas"]["ProgressDto"];
            /**
             * @description Why it failed
             * @enum {string|null}
             */
            failure: "unknown_format" | "empty_file" | "too_many_columns" | "too_many_rows" | "quote_not_closed" | "record_too_long" | "broken_spreadsheet" | "spreadsheet_too_large" | "interrupted" | null;
            /** @description In which row */
            failureRow: number | null;
            /**
             * Format: uuid
             * @description Who brought the file
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            userId: string | null;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            endedAt: string | null;
            version: number;
        };
        ImportPageDto: {
            data: components["schemas"]["ImportDto"][];
            page: components["schemas"]["PageDto"];
        };
        ColumnDto: {
            /** @description From 0 */
            column: number;
            /** @example E-mail 1 - Value */
            header?: string | null;
            /**
             * @description What it means; null: left out
             * @enum {string|null}
             */
            field: "id" | "party" | "kind" | "sector" | "status" | "name" | "firstName" | "middleName" | "lastName" | "secondName" | "organisation" | "role" | "startedOn" | "endedOn" | "email" | "phone" | "website" | "street" | "postalCode" | "city" | "country" | "addressLabel" | "otherAddresses" | "nip" | "regon" | "krs" | "edrpou" | "bin" | "languages" | "tags" | "notes" | "industry" | "stage" | "size" | "weOffer" | "theyOffer" | "source" | "owner" | "deputy" | "branch" | "fullUntil" | "cadenceDays" | "lastVerifiedOn" | null;
            /**
             * @example [
             *       "pup@kolobrzeg.example.org"
             *     ]
             */
            samples: string[];
        };
        ImportWithPreviewDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /** @example partnerzy.csv */
            fileName: string;
            /** @enum {string} */
            format: "csv" | "xlsx" | "vcard";
            /** @description In bytes */
            size: number;
            /** @enum {string} */
            status: "uploaded" | "mapped" | "checking" | "checked" | "running" | "completed" | "cancelled" | "failed";
            /** @enum {string} */
            encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1250" | "windows-1251" | "windows-1252" | "iso-8859-2";
            /** @enum {string} */
            delimiter: "comma" | "semicolon" | "tab" | "pipe";
            hasHeader: boolean;
            /** @enum {string} */
            whenPresent: "skip" | "fill" | "overwrite";
            /** @enum {string|null} */
            defaultKind: "local_business" | "job_agency" | "small_business_centre" | "educational_institution" | "public_institution" | "ngo" | "peer_library" | "mentor" | "business_leader" | null;
            progress: components["schemas"]["ProgressDto"];
            /**
             * @description Why it failed
             * @enum {string|null}
             */
            failure: "unknown_format" | "empty_file" | "too_many_columns" | "too_many_rows" | "quote_not_closed" | "record_too_long" | "broken_spreadsheet" | "spreadsheet_too_large" | "interrupted" | null;
            /** @description In which row */
            failureRow: number | null;
            /**
             * Format: uuid
             * @description Who brought the file
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            userId: string | null;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            endedAt: string | null;
            version: number;
            /** @description What each column means, as far as we know */
            columns: components["schemas"]["ColumnDto"][];
            /** @description The first rows, as they are read */
            firstRows: string[][];
        };
        ChangeImportDto: {
            /**
             * @description Of CSV and vCard
             * @enum {string}
             */
            encoding?: "utf-8" | "utf-16le" | "utf-16be" | "windows-1250" | "windows-1251" | "windows-1252" | "iso-8859-2";
            /**
             * @description Between the cells of CSV
             * @enum {string}
             */
            delimiter?: "comma" | "semicolon" | "tab" | "pipe";
            /** @description Whether the first row names the columns */
            hasHeader?: boolean;
            /**
             * @description What each column means, in their order; null leaves a column out
             * @example [
             *       "name",
             *       "email",
             *       null
             *     ]
             */
            mapping?: ("id" | "party" | "kind" | "sector" | "status" | "name" | "firstName" | "middleName" | "lastName" | "secondName" | "organisation" | "role" | "startedOn" | "endedOn" | "email" | "phone" | "website" | "street" | "postalCode" | "city" | "country" | "addressLabel" | "otherAddresses" | "nip" | "regon" | "krs" | "edrpou" | "bin" | "languages" | "tags" | "notes" | "industry" | "stage" | "size" | "weOffer" | "theyOffer" | "source" | "owner" | "deputy" | "branch" | "fullUntil" | "cadenceDays" | "lastVerifiedOn" | null)[];
            /**
             * @description What becomes of contacts that are there already
             * @enum {string}
             */
            whenPresent?: "skip" | "fill" | "overwrite";
            /**
             * @description What a row is that does not say it, and that names nobody by first or last name; null for a person without a kind
             * @enum {string|null}
             */
            defaultKind?: "local_business" | "job_agency" | "small_business_centre" | "educational_institution" | "public_institution" | "ngo" | "peer_library" | "mentor" | "business_leader" | null;
        };
        ImportFaultDto: {
            /** @description As a spreadsheet counts; vCards are counted */
            row: number;
            /** @description From 0; null: no single cell */
            column: number | null;
            /** @example E-mail 1 - Value */
            header: string | null;
            /** @enum {string} */
            field: "id" | "party" | "kind" | "sector" | "status" | "name" | "firstName" | "middleName" | "lastName" | "secondName" | "organisation" | "role" | "startedOn" | "endedOn" | "email" | "phone" | "website" | "street" | "postalCode" | "city" | "country" | "addressLabel" | "otherAddresses" | "nip" | "regon" | "krs" | "edrpou" | "bin" | "languages" | "tags" | "notes" | "industry" | "stage" | "size" | "weOffer" | "theyOffer" | "source" | "owner" | "deputy" | "branch" | "fullUntil" | "cadenceDays" | "lastVerifiedOn";
            /** @example jan.kowalski@ */
            value: string;
            /** @example email */
            code: string;
            /** @example This is not an e-mail address. */
            message: string;
        };
        ImportFaultPageDto: {
            data: components["schemas"]["ImportFaultDto"][];
            page: components["schemas"]["PageDto"];
        };
        TermDto: {
            /**
             * @description Small letters, digits and `_`
             * @example beekeeping
             */
            code: string;
            /** @example Beekeeping */
            nameEn: string;
            /** @example Pszczelarstwo */
            namePl: string;
            /** @example Бджільництво */
            nameUk: string;
            /** @example Пчеловодство */
            nameRu: string;
            /**
             * Format: uuid
             * @description Of a word that the library has added
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string | null;
            /**
             * @description Its own code, where it is a topic
             * @example operations
             */
            topic: string;
        };
        TermsDto: {
            /** @description Each topic, and after it its skills */
            data: components["schemas"]["TermDto"][];
        };
        CreateTermDto: {
            /**
             * @description Small letters, digits and `_`
             * @example beekeeping
             */
            code: string;
            /**
             * @description The topic in which it is a skill; it is a topic itself, if left out
             * @example operations
             */
            topic?: string | null;
            /** @example Beekeeping */
            nameEn: string;
            /** @example Pszczelarstwo */
            namePl: string;
            /** @example Бджільництво */
            nameUk: string;
            /** @example Пчеловодство */
            nameRu: string;
        };
        OwnTermDto: {
            /**
             * @description Small letters, digits and `_`
             * @example beekeeping
             */
            code: string;
            /** @example Beekeeping */
            nameEn: string;
            /** @example Pszczelarstwo */
            namePl: string;
            /** @example Бджільництво */
            nameUk: string;
            /** @example Пчеловодство */
            nameRu: string;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /**
             * @description Its own code, where it is a topic
             * @example operations
             */
            topic: string;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            createdAt: string;
            version: number;
        };
        RenameTermDto: {
            /** @example Beekeeping */
            nameEn?: string;
            /** @example Pszczelarstwo */
            namePl?: string;
            /** @example Бджільництво */
            nameUk?: string;
            /** @example Пчеловодство */
            nameRu?: string;
        };
        WeightsDto: {
            /** @example 35 */
            goals: number;
            /** @example 15 */
            industry: number;
            /** @example 10 */
            stage: number;
            /** @example 15 */
            language: number;
            /** @example 10 */
            availability: number;
            /** @example 5 */
            place: number;
            /** @example 10 */
            load: number;
        };
        WeightsVersionDto: {
            /** @description Suggestions name it */
            version: number;
            /** @description What counts for how much: shares of their sum */
            weights: components["schemas"]["WeightsDto"];
        };
        ChangeWeightsDto: {
            /** @example 35 */
            goals?: number;
            /** @example 15 */
            industry?: number;
            /** @example 10 */
            stage?: number;
            /** @example 15 */
            language?: number;
            /** @example 10 */
            availability?: number;
            /** @example 5 */
            place?: number;
            /** @example 10 */
            load?: number;
        };
        SpokenLanguageDto: {
            /**
             * @description ISO 639
             * @example uk
             */
            language: string;
            /** @enum {string} */
            level: "basic" | "good" | "fluent";
        };
        WeeklySlotDto: {
            /**
             * @description Monday is 1, Sunday is 7
             * @example 1
             */
            weekday: number;
            /** @example 16:00 */
            from: string;
            /**
             * @description Later on the same day; `00:00` is its end
             * @example 18:30
             */
            until: string;
        };
        MentorContactDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /** @example Anna Wójcik */
            name: string;
        };
        MentorProfileDto: {
            /** @description In their own words */
            about?: string | null;
            /**
             * @description Skills, or whole topics, of `GET /api/v1/mentoring-terms`
             * @example [
             *       "bookkeeping",
             *       "marketing"
             *     ]
             */
            terms?: string[];
            /**
             * @description NACE Rev. 2; `G` is all of retail and wholesale
             * @example [
             *       "47.61"
             *     ]
             */
            industries?: string[];
            /**
             * @description In which they could not be impartial: nobody from these is proposed to them
             * @example [
             *       "47.61"
             *     ]
             */
            conflictIndustries?: string[];
            /** @description Of the businesses that they help */
            stages?: ("idea" | "starting" | "established" | "growing" | "winding_down")[];
            languages?: components["schemas"]["SpokenLanguageDto"][];
            modes?: ("in_person" | "remote")[];
            /**
             * @description Where they meet in person; anywhere, if there are none
             * @example [
             *       "019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d"
             *     ]
             */
            branchIds?: string[];
            /** @description When they have time, week by week */
            slots?: components["schemas"]["WeeklySlotDto"][];
            /**
             * @description Of the clocks of `slots`; the library’s, if left out
             * @example Europe/Warsaw
             */
            timeZone?: string;
            /**
             * @description How many clients they take at a time; 1, if left out
             * @example 2
             */
            capacity?: number;
            /**
             * Format: date
             * @description The last day of a pause
             * @example 2026-11-27
             */
            pausedUntil?: string | null;
            /** @description Whether the library has seen that it is true; until then they are proposed to nobody */
            isVerified?: boolean;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            contact: components["schemas"]["MentorContactDto"];
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            verifiedAt: string | null;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            archivedAt: string | null;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            updatedAt: string;
            version: number;
        };
        MentorProfilePageDto: {
            data: components["schemas"]["MentorProfileDto"][];
            page: components["schemas"]["PageDto"];
        };
        CreateMentorProfileDto: {
            /**
             * Format: uuid
             * @description The person
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            contactId: string;
            /** @description In their own words */
            about?: string | null;
            /**
             * @description Skills, or whole topics, of `GET /api/v1/mentoring-terms`
             * @example [
             *       "bookkeeping",
             *       "marketing"
             *     ]
             */
            terms?: string[];
            /**
             * @description NACE Rev. 2; `G` is all of retail and wholesale
             * @example [
             *       "47.61"
             *     ]
             */
            industries?: string[];
            /**
             * @description In which they could not be impartial: nobody from these is proposed to them
             * @example [
             *       "47.61"
             *     ]
             */
            conflictIndustries?: string[];
            /** @description Of the businesses that they help */
            stages?: ("idea" | "starting" | "established" | "growing" | "winding_down")[];
            languages?: components["schemas"]["SpokenLanguageDto"][];
            modes?: ("in_person" | "remote")[];
            /**
             * @description Where they meet in person; anywhere, if there are none
             * @example [
             *       "019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d"
             *     ]
             */
            branchIds?: string[];
            /** @description When they have time, week by week */
            slots?: components["schemas"]["WeeklySlotDto"][];
            /**
             * @description Of the clocks of `slots`; the library’s, if left out
             * @example Europe/Warsaw
             */
            timeZone?: string;
            /**
             * @description How many clients they take at a time; 1, if left out
             * @example 2
             */
            capacity?: number;
            /**
             * Format: date
             * @description The last day of a pause
             * @example 2026-11-27
             */
            pausedUntil?: string | null;
            /** @description Whether the library has seen that it is true; until then they are proposed to nobody */
            isVerified?: boolean;
        };
        ChangeMentorProfileDto: {
            /** @description In their own words */
            about?: string | null;
            /**
             * @description Skills, or whole topics, of `GET /api/v1/mentoring-terms`
             * @example [
             *       "bookkeeping",
             *       "marketing"
             *     ]
             */
            terms?: string[];
            /**
             * @description NACE Rev. 2; `G` is all of retail and wholesale
             * @example [
             *       "47.61"
             *     ]
             */
            industries?: string[];
            /**
             * @description In which they could not be impartial: nobody from these is proposed to them
             * @example [
             *       "47.61"
             *     ]
             */
            conflictIndustries?: string[];
            /** @description Of the businesses that they help */
            stages?: ("idea" | "starting" | "established" | "growing" | "winding_down")[];
            languages?: components["schemas"]["SpokenLanguageDto"][];
            modes?: ("in_person" | "remote")[];
            /**
             * @description Where they meet in person; anywhere, if there are none
             * @example [
             *       "019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d"
             *     ]
             */
            branchIds?: string[];
            /** @description When they have time, week by week */
            slots?: components["schemas"]["WeeklySlotDto"][];
            /**
             * @description Of the clocks of `slots`; the library’s, if left out
             * @example Europe/Warsaw
             */
            timeZone?: string;
            /**
             * @description How many clients they take at a time; 1, if left out
             * @example 2
             */
            capacity?: number;
            /**
             * Format: date
             * @description The last day of a pause
             * @example 2026-11-27
             */
            pausedUntil?: string | null;
            /** @description Whether the library has seen that it is true; until then they are proposed to nobody */
            isVerified?: boolean;
        };
        ExcludedClientDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /** @example O. M. */
            initials: string;
        };
        ExclusionsDto: {
            data: components["schemas"]["ExcludedClientDto"][];
        };
        MentoredClientDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /** @description Not for viewers */
            name?: string;
            /** @example O. M. */
            initials: string;
        };
        RequestOwnerDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            name: string;
        };
        MentoringRequestDto: {
            /**
             * @description What the client wants to reach. The mentor reads it.
             * @example Chce prowadzić księgowość księgarni sama
             */
            goals?: string | null;
            /** @description For the library only */
            note?: string | null;
            /**
             * @description What help is wanted with: skills, or whole topics, of `GET /api/v1/mentoring-terms`
             * @example [
             *       "bookkeeping",
             *       "online_selling"
             *     ]
             */
            terms?: string[];
            /**
             * @description NACE Rev. 2
             * @example 47.61
             */
            industry?: string | null;
            /**
             * @description How far the business has come
             * @enum {string|null}
             */
            stage?: "idea" | "starting" | "established" | "growing" | "winding_down" | null;
            /**
             * @description In which the client can be mentored (ISO 639)
             * @example [
             *       "uk",
             *       "pl"
             *     ]
             */
            languages?: string[];
            modes?: ("in_person" | "remote")[];
            /**
             * Format: uuid
             * @description Where they would meet in person
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            branchId?: string | null;
            /** @description When the client has time, week by week */
            slots?: components["schemas"]["WeeklySlotDto"][];
            /**
             * @description Of the clocks of `slots`; the library’s, if left out
             * @example Europe/Warsaw
             */
            timeZone?: string;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            client: components["schemas"]["MentoredClientDto"];
            owner: components["schemas"]["RequestOwnerDto"] | null;
            /** @enum {string} */
            status: "waiting" | "matched" | "closed";
            /** @enum {string|null} */
            closeReason: "helped" | "helped_elsewhere" | "client_request" | "no_mentor_found" | "other" | null;
            /**
             * Format: date-time
             * @description Since when the client waits for a mentor
             * @example 2026-11-27T09:00:00Z
             */
            waitingSince: string;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            closedAt: string | null;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            updatedAt: string;
            version: number;
        };
        MentoringRequestPageDto: {
            data: components["schemas"]["MentoringRequestDto"][];
            page: components["schemas"]["PageDto"];
        };
        CreateMentoringRequestDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            clientId: string;
            /**
             * Format: uuid
             * @description Who of our staff looks after it: you, if left out
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            ownerId?: string | null;
            /**
             * @description What the client wants to reach. The mentor reads it.
             * @example Chce prowadzić księgowość księgarni sama
             */
            goals?: string | null;
            /** @description For the library only */
            note?: string | null;
            /**
             * @description What help is wanted with: skills, or whole topics, of `GET /api/v1/mentoring-terms`
             * @example [
             *       "bookkeeping",
             *       "online_selling"
             *     ]
             */
            terms?: string[];
            /**
             * @description NACE Rev. 2
             * @example 47.61
             */
            industry?: string | null;
            /**
             * @description How far the business has come
             * @enum {string|null}
             */
            stage?: "idea" | "starting" | "established" | "growing" | "winding_down" | null;
            /**
             * @description In which the client can be mentored (ISO 639)
             * @example [
             *       "uk",
             *       "pl"
             *     ]
             */
            languages?: string[];
            modes?: ("in_person" | "remote")[];
            /**
             * Format: uuid
             * @description Where they would meet in person
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            branchId?: string | null;
            /** @description When the client has time, week by week */
            slots?: components["schemas"]["WeeklySlotDto"][];
            /**
             * @description Of the clocks of `slots`; the library’s, if left out
             * @example Europe/Warsaw
             */
            timeZone?: string;
        };
        ChangeMentoringRequestDto: {
            /**
             * Format: uuid
             * @description Who of our staff looks after it: you, if left out
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            ownerId?: string | null;
            /**
             * @description What the client wants to reach. The mentor reads it.
             * @example Chce prowadzić księgowość księgarni sama
             */
            goals?: string | null;
            /** @description For the library only */
            note?: string | null;
            /**
             * @description What help is wanted with: skills, or whole topics, of `GET /api/v1/mentoring-terms`
             * @example [
             *       "bookkeeping",
             *       "online_selling"
             *     ]
             */
            terms?: string[];
            /**
             * @description NACE Rev. 2
             * @example 47.61
             */
            industry?: string | null;
            /**
             * @description How far the business has come
             * @enum {string|null}
             */
            stage?: "idea" | "starting" | "established" | "growing" | "winding_down" | null;
            /**
             * @description In which the client can be mentored (ISO 639)
             * @example [
             *       "uk",
             *       "pl"
             *     ]
             */
            languages?: string[];
            modes?: ("in_person" | "remote")[];
            /**
             * Format: uuid
             * @description Where they would meet in person
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            branchId?: string | null;
            /** @description When the client has time, week by week */
            slots?: components["schemas"]["WeeklySlotDto"][];
            /**
             * @description Of the clocks of `slots`; the library’s, if left out
             * @example Europe/Warsaw
             */
            timeZone?: string;
        };
        CloseMentoringRequestDto: {
            /** @enum {string} */
            reason: "helped" | "helped_elsewhere" | "client_request" | "no_mentor_found" | "other";
        };
        SuggestDto: {
            /** @description How many; 10, if left out */
            limit?: number;
        };
        ScoreGroundDto: {
            /** @enum {string} */
            criterion: "goals" | "industry" | "stage" | "language" | "availability" | "place" | "load";
            /**
             * @description Why it gives so many points
             * @enum {string}
             */
            reason: "all_skills_offered" | "some_skills_offered" | "near_skills_offered" | "skills_not_offered" | "same_industry" | "near_industry" | "other_industry" | "industry_unknown" | "same_stage" | "other_stage" | "stage_unknown" | "language_fluent" | "language_good" | "language_basic" | "language_unknown" | "much_time_shared" | "some_time_shared" | "time_unknown" | "same_place" | "remote_only" | "place_unknown" | "nobody_yet" | "places_left" | "nearly_full";
            /** @example 12.3 */
            points: number;
            /** @example 35 */
            outOf: number;
        };
        OutcomesDto: {
            /** @example 4 */
            ended: number;
            /** @example 3 */
            succeeded: number;
            /**
             * @description What can be expected: drawn towards the library’s mean, the more so the fewer there were
             * @example 61
             */
            expectedPercent: number;
        };
        SuggestedMentorDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            profileId: string;
            /** @example 87 */
            score: number;
            /** @description What the request asks for; the rest counts for nobody */
            grounds: components["schemas"]["ScoreGroundDto"][];
            /**
             * @description Of what help is wanted with, what the mentor does not offer
             * @example [
             *       "online_selling"
             *     ]
             */
            missing: string[];
            /** @example 3 */
            capacity: number;
            /**
             * @description How many of the places are taken
             * @example 1
             */
            inUse: number;
            /** @example Anna Wójcik */
            name: string;
            outcomes: components["schemas"]["OutcomesDto"];
            /** @description Stands in front of many other shortlists, and so after the others in this one */
            isShownOften: boolean;
        };
        SuggestionDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            requestId: string;
            /** @description The version of the weights that it was made by */
            weightsVersion: number;
            /** @description How many mentors were scored for it */
            considered: number;
            /** @description The best first */
            mentors: components["schemas"]["SuggestedMentorDto"][];
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            createdAt: string;
        };
        SuggestionPageDto: {
            data: components["schemas"]["SuggestionDto"][];
            page: components["schemas"]["PageDto"];
        };
        SuitabilityDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            profileId: string;
            /** @example 87 */
            score: number;
            /** @description What the request asks for; the rest counts for nobody */
            grounds: components["schemas"]["ScoreGroundDto"][];
            /**
             * @description Of what help is wanted with, what the mentor does not offer
             * @example [
             *       "online_selling"
             *     ]
             */
            missing: string[];
            /** @example 3 */
            capacity: number;
            /**
             * @description How many of the places are taken
             * @example 1
             */
            inUse: number;
            /** @description Why it cannot be proposed to them; nothing for somebody to whom it can */
            refusals: ("not_verified" | "paused" | "no_capacity_left" | "client_excluded" | "already_tried" | "conflict_of_interest" | "no_shared_language" | "no_shared_topic" | "no_way_to_meet" | "no_shared_time")[];
            weightsVersion: number;
        };
        ProposeDto: {
            /**
             * Format: uuid
             * @description The mentor profile
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            profileId: string;
            /**
             * Format: uuid
             * @description The shortlist that it was chosen from
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            suggestionId?: string | null;
            /**
             * @description What the mentor reads of the client. Say nothing by which the client could be known.
             * @example Prowadzi od wiosny małą księgarnię i chce sama prowadzić jej księgowość
             */
            introduction?: string | null;
            /** @description Whether the next of the shortlist is asked where the mentor declines, or says nothing in three working days */
            passesOn?: boolean;
        };
        MatchedMentorDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            profileId: string;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            contactId: string;
            /** @example Anna Wójcik */
            name: string;
        };
        MatchOwnerDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            name: string;
        };
        ReplacedMatchDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /** @enum {string} */
            status: "proposed" | "accepted" | "declined" | "expired" | "cancelled" | "active" | "completed" | "ended_early";
            /** @enum {string|null} */
            reason: "no_time" | "full" | "not_my_field" | "conflict_of_interest" | "other" | "client_request" | "mentor_unavailable" | "found_elsewhere" | "wrong_mentor" | "consent_withdrawn" | "lost_touch" | "did_not_suit" | null;
        };
        MatchEventDto: {
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            at: string;
            /** @enum {string|null} */
            fromStatus: "proposed" | "accepted" | "declined" | "expired" | "cancelled" | "active" | "completed" | "ended_early" | null;
            /** @enum {string} */
            toStatus: "proposed" | "accepted" | "declined" | "expired" | "cancelled" | "active" | "completed" | "ended_early";
            /** @enum {string} */
            side: "library" | "mentor" | "client" | "system";
            /** @enum {string|null} */
            reason: "no_time" | "full" | "not_my_field" | "conflict_of_interest" | "other" | "client_request" | "mentor_unavailable" | "found_elsewhere" | "wrong_mentor" | "consent_withdrawn" | "lost_touch" | "did_not_suit" | null;
            /** @enum {string|null} */
            outcome: "goal_reached" | "goal_partly_reached" | "goal_not_reached" | "other" | null;
            /** @description Not for viewers */
            note?: string | null;
        };
        MatchSessionDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /**
             * Format: date
             * @example 2026-11-27
             */
            heldOn: string;
            /** @example 60 */
            minutes: number;
            /** @enum {string} */
            mode: "in_person" | "remote";
            /**
             * @description Who told of it
             * @enum {string}
             */
            side: "library" | "mentor" | "client" | "system";
            /** @description Not for viewers */
            note?: string | null;
        };
        MatchRatingDto: {
            /** @enum {string} */
            party: "mentor" | "client";
            /**
             * @description Whether it helped the client
             * @example 5
             */
            helpfulness: number;
            /**
             * @description Whether they got on with each other
             * @example 4
             */
            rapport: number;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            at: string;
        };
        MatchDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            requestId: string;
            client: components["schemas"]["MentoredClientDto"];
            mentor: components["schemas"]["MatchedMentorDto"];
            owner: components["schemas"]["MatchOwnerDto"] | null;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            suggestionId: string | null;
            /**
             * Format: uuid
             * @description The match of the same request after which this one was tried
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            replacesId: string | null;
            /** @description What became of that one, and why */
            replaces: components["schemas"]["ReplacedMatchDto"] | null;
            /**
             * Format: uuid
             * @description With which the mentor is told who the client is
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            consentId: string | null;
            /**
             * Format: uuid
             * @description The follow-up that asks how it goes; each session puts it off
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            checkInId: string | null;
            score: number;
            weightsVersion: number;
            /** @description Not for viewers */
            introduction?: string | null;
            passesOn: boolean;
            /** @enum {string} */
            status: "proposed" | "accepted" | "declined" | "expired" | "cancelled" | "active" | "completed" | "ended_early";
            /** @enum {string|null} */
            reason: "no_time" | "full" | "not_my_field" | "conflict_of_interest" | "other" | "client_request" | "mentor_unavailable" | "found_elsewhere" | "wrong_mentor" | "consent_withdrawn" | "lost_touch" | "did_not_suit" | null;
            /** @enum {string|null} */
            outcome: "goal_reached" | "goal_partly_reached" | "goal_not_reached" | "other" | null;
            /**
             * Format: date-time
             * @description Until when the mentor should have answered
             * @example 2026-11-27T09:00:00Z
             */
            respondBy: string;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            proposedAt: string;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            answeredAt: string | null;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            startedAt: string | null;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            endedAt: string | null;
            events: components["schemas"]["MatchEventDto"][];
            /** @description The first comes first */
            sessions: components["schemas"]["MatchSessionDto"][];
            /** @description How they found it, when it has ended */
            ratings: components["schemas"]["MatchRatingDto"][];
            version: number;
        };
        MatchPageDto: {
            data: components["schemas"]["MatchDto"][];
            page: components["schemas"]["PageDto"];
        };
        MoveMatchDto: {
            /**
             * @description As you have seen it; 409 if it is no longer so
             * @enum {string}
             */
            from: "proposed" | "accepted" | "declined" | "expired" | "cancelled" | "active" | "completed" | "ended_early";
            /** @enum {string} */
            to: "proposed" | "accepted" | "declined" | "expired" | "cancelled" | "active" | "completed" | "ended_early";
            /** @enum {string|null} */
            reason?: "no_time" | "full" | "not_my_field" | "conflict_of_interest" | "other" | "client_request" | "mentor_unavailable" | "found_elsewhere" | "wrong_mentor" | "consent_withdrawn" | "lost_touch" | "did_not_suit" | null;
            /** @enum {string|null} */
            outcome?: "goal_reached" | "goal_partly_reached" | "goal_not_reached" | "other" | null;
            note?: string | null;
        };
        TellOfSessionDto: {
            /**
             * Format: date
             * @description By the calendar of the library
             * @example 2026-11-12
             */
            heldOn: string;
            /** @example 60 */
            minutes: number;
            /** @enum {string} */
            mode: "in_person" | "remote";
            /** @description For the library only */
            note?: string | null;
        };
        RateMatchDto: {
            /**
             * @description Who answers; the library writes down what it was told
             * @enum {string}
             */
            party: "mentor" | "client";
            /**
             * @description Whether it helped the client
             * @example 5
             */
            helpfulness: number;
            /**
             * @description Whether they got on with each other
             * @example 4
             */
            rapport: number;
        };
        AssignmentTotalsDto: {
            /** @example 24 */
            requests: number;
            /** @example 21 */
            matched: number;
            /** @example 1764 */
            points: number;
        };
        MentoringAssignmentDto: {
            /**
             * @description A cohort, or a mentor day, on which each meeting takes a slot
             * @enum {string}
             */
            kind: "cohort" | "mentor_day";
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /**
             * Format: date
             * @example 2026-11-27
             */
            day: string | null;
            /** @enum {string} */
            status: "pending" | "completed" | "failed" | "cancelled";
            /**
             * @description Why there is no result
             * @enum {string|null}
             */
            failure: "interrupted" | "locked_pairs" | null;
            /**
             * @description Per cent of the work
             * @example 40
             */
            progress: number;
            /** @description By which version of the weights */
            weightsVersion: number | null;
            /**
             * Format: uuid
             * @description Who asked for it
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            userId: string | null;
            totals: components["schemas"]["AssignmentTotalsDto"];
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            endedAt: string | null;
        };
        MentoringAssignmentPageDto: {
            data: components["schemas"]["MentoringAssignmentDto"][];
            page: components["schemas"]["PageDto"];
        };
        AskedRequestDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            requestId: string;
            /**
             * @description Of a mentor day: the meetings to which the client could come
             * @example [
             *       "16:00",
             *       "16:30"
             *     ]
             */
            slots?: string[];
        };
        AskedMentorDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            profileId: string;
            /**
             * @description Of a mentor day: the meetings for which the mentor is there
             * @example [
             *       "16:00",
             *       "16:30"
             *     ]
             */
            slots?: string[];
        };
        AskedLockDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            requestId: string;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            profileId: string;
            /**
             * @description Of a mentor day
             * @example 16:00
             */
            slot?: string;
        };
        CreateMentoringAssignmentDto: {
            /**
             * @description A cohort, or a mentor day, on which each meeting takes a slot
             * @enum {string}
             */
            kind: "cohort" | "mentor_day";
            /**
             * Format: date
             * @description Of a mentor day
             * @example 2026-11-27
             */
            day?: string;
            requests: components["schemas"]["AskedRequestDto"][];
            mentors: components["schemas"]["AskedMentorDto"][];
            /** @description Pairs that stay, whatever their points */
            locked?: components["schemas"]["AskedLockDto"][];
        };
        AssignedMentorDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            profileId: string;
            /** @example Anna Wójcik */
            name: string;
        };
        OpeningDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            profileId: string;
            /** @example 78 */
            points: number;
            /** @description What there is none left of */
            lacks: ("capacity" | "slot")[];
        };
        RefusalCountDto: {
            /** @enum {string} */
            reason: "not_verified" | "paused" | "no_capacity_left" | "client_excluded" | "already_tried" | "conflict_of_interest" | "no_shared_language" | "no_shared_topic" | "no_way_to_meet" | "no_shared_time";
            /** @example 7 */
            mentors: number;
        };
        AssignedRequestDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            requestId: string;
            client: components["schemas"]["MentoredClientDto"];
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            waitingSince: string;
            /**
             * @example [
             *       "16:00"
             *     ]
             */
            slots: string[];
            /** @description Whether the pair was to stay */
            isLocked: boolean;
            mentor: components["schemas"]["AssignedMentorDto"] | null;
            /** @example 16:00 */
            slot: string | null;
            /**
             * @description None for a locked pair that would not be eligible
             * @example 87
             */
            points: number | null;
            /**
             * @description Why there is no mentor
             * @enum {string|null}
             */
            reason: "no_eligible_mentor" | "no_shared_slot" | "all_full" | null;
            /** @description Of `all_full`: the best mentors for whom it is only a matter of room */
            openings: components["schemas"]["OpeningDto"][];
            /** @description Of `no_eligible_mentor`: how many mentors each reason keeps out, the most first */
            refusals: components["schemas"]["RefusalCountDto"][];
        };
        AssignedRequestPageDto: {
            data: components["schemas"]["AssignedRequestDto"][];
            page: components["schemas"]["PageDto"];
        };
        PublishAssignmentDto: {
            /**
             * @description The requests whose pairs are proposed; all that have a mentor, if left out
             * @example [
             *       "019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d"
             *     ]
             */
            requestIds?: string[];
            /**
             * @description What every mentor reads
             * @example Dzień mentora w filii nr 3, 5 grudnia
             */
            introduction?: string | null;
        };
        PublishedPairDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            requestId: string;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            matchId: string;
        };
        PublishedPairsDto: {
            /** @description Whoever has waited longest comes first */
            data: components["schemas"]["PublishedPairDto"][];
        };
        FormAskerDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /** @example Anna Nowak */
            name: string;
        };
        MentoringFormDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /** @enum {string} */
            kind: "profile" | "request";
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            contactId: string | null;
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            clientId: string | null;
            /** @description Who is told when it is filled in */
            askedBy: components["schemas"]["FormAskerDto"];
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            expiresAt: string;
            /**
             * Format: date-time
             * @description When it was last filled in
             * @example 2026-11-27T09:00:00Z
             */
            filledAt: string | null;
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            revokedAt: string | null;
        };
        MentoringFormPageDto: {
            data: components["schemas"]["MentoringFormDto"][];
            page: components["schemas"]["PageDto"];
        };
        AskForFormDto: {
            /**
             * Format: uuid
             * @description The mentor, who fills in their profile
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            contactId?: string | null;
            /**
             * Format: uuid
             * @description The client, who fills in their request
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            clientId?: string | null;
        };
        IssuedFormDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /**
             * @description The private link. Whoever has it fills in the form.
             * @example https://liaison.example.org/l/mentoring-forms/lia_l_4f6c…
             */
            address: string;
            /**
             * Format: date-time
             * @description Until then what was said can be put right
             * @example 2026-11-27T09:00:00Z
             */
            expiresAt: string;
            /** @description Whether it is mailed, too; not where there is no address on file */
            isMailed: boolean;
        };
        TimelineNameDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /** @example Powiatowy Urząd Pracy w Kołobrzegu */
            name: string;
        };
        TimelineInteractionDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /** @enum {string} */
            channel: "call" | "email" | "meeting" | "visit" | "event" | "letter" | "message";
            /** @example Pytali o warsztaty dla poszukujących pracy */
            summary: string;
            outcome: string | null;
            durationMinutes: number | null;
            /** @description Who of ours took part */
            users: components["schemas"]["TimelineNameDto"][];
        };
        TimelineFollowUpDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /** @example Wysłać program warsztatów */
            title: string;
            /**
             * @description As it is now
             * @enum {string}
             */
            status: "open" | "done" | "cancelled";
            /**
             * Format: date-time
             * @example 2026-11-27T09:00:00Z
             */
            dueAt: string;
            owner: components["schemas"]["TimelineNameDto"];
        };
        TimelineClientDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /** @example Ł. K. */
            initials: string;
            /** @description Not for viewers */
            name?: string;
        };
        TimelineReferralDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /** @enum {string} */
            direction: "outbound" | "inbound";
            /** @enum {string} */
            mode: "referral" | "self_referral";
            /**
             * @description As it is now; `event.toStatus` is what it became then
             * @enum {string}
             */
            status: "draft" | "sent" | "accepted" | "declined" | "withdrawn" | "expired" | "scheduled" | "in_progress" | "on_hold" | "completed" | "not_completed" | "cancelled" | "entered_in_error";
            client: components["schemas"]["TimelineClientDto"];
            event: components["schemas"]["ReferralEventDto"];
        };
        TimelinePartnershipDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            name: string | null;
            /**
             * @description As it is now; `move.toStage` is what it became then
             * @enum {string}
             */
            stage: "identified" | "analysed" | "selected" | "invited" | "agreed" | "active" | "dormant" | "ended" | "declined";
            move: components["schemas"]["PartnershipMoveDto"];
        };
        TimelineMatchDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /**
             * @description As it is now; `event.toStatus` is what it became then
             * @enum {string}
             */
            status: "proposed" | "accepted" | "declined" | "expired" | "cancelled" | "active" | "completed" | "ended_early";
            client: components["schemas"]["TimelineClientDto"];
            event: components["schemas"]["MatchEventDto"];
        };
        TimelineActorDto: {
            /** @enum {string} */
            kind: "user" | "partner" | "link" | "operator" | "system";
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string | null;
            /** @description Of a user */
            name: string | null;
        };
        TimelineChangeDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /** @example contact.changed */
            action: string;
            by: components["schemas"]["TimelineActorDto"];
            /**
             * @description Which fields changed
             * @example [
             *       "city"
             *     ]
             */
            fields: string[];
            /**
             * @description What they said before; null of a person's data
             * @example {
             *       "city": "Kołobrzeg"
             *     }
             */
            before: {
                [key: string]: unknown;
            } | null;
            /**
             * @description What they say since; null of a person's data
             * @example {
             *       "city": "Kołobrzeg"
             *     }
             */
            after: {
                [key: string]: unknown;
            } | null;
        };
        TimelineEntryDto: {
            /** @enum {string} */
            kind: "interaction" | "follow_up_planned" | "follow_up_done" | "referral_event" | "partnership_move" | "match_event" | "change";
            /**
             * Format: date-time
             * @description When it happened
             * @example 2026-11-27T09:00:00Z
             */
            at: string;
            /** @description With whom, or of whom */
            contacts: components["schemas"]["TimelineNameDto"][];
            interaction: components["schemas"]["TimelineInteractionDto"] | null;
            followUp: components["schemas"]["TimelineFollowUpDto"] | null;
            referral: components["schemas"]["TimelineReferralDto"] | null;
            partnership: components["schemas"]["TimelinePartnershipDto"] | null;
            /** @description Of a mentor */
            match: components["schemas"]["TimelineMatchDto"] | null;
            change: components["schemas"]["TimelineChangeDto"] | null;
        };
        TimelineEntryPageDto: {
            data: components["schemas"]["TimelineEntryDto"][];
            page: components["schemas"]["PageDto"];
        };
        ReasonParametersDto: {
            /** @description How many days of the calendar it is late; an answer is late by the clock, a day begun counts */
            days: number;
            /**
             * Format: date-time
             * @description When it is, or was, due
             * @example 2026-11-27T09:00:00Z
             */
            dueAt: string;
        };
        ReasonDto: {
            /** @enum {string} */
            code: "our_answer_overdue" | "our_news_overdue" | "our_answer_due" | "our_news_due" | "partner_answer_overdue" | "partner_news_overdue" | "mentor_answer_due" | "client_agreement_overdue" | "mentor_wanted" | "follow_up_overdue" | "follow_up_due_at_time" | "follow_up_due_today" | "follow_up_promised" | "cadence_overdue" | "cadence_due" | "contact_not_verified";
            parameters: components["schemas"]["ReasonParametersDto"];
            /**
             * @description The same in words, in the caller's language
             * @example Powiatowy Urząd Pracy is 2 days late with an answer.
             */
            sentence: string;
        };
        SubjectDto: {
            /** @enum {string} */
            type: "contact" | "client" | "referral" | "match";
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /**
             * @description The contact's name; the client's, or their initials for whoever may not know more
             * @example Ł. K.
             */
            label: string;
        };
        AbsenteeDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /** @example Anna Nowak */
            name: string;
        };
        TodayActionDto: {
            /**
             * @description What the caller can do at once
             * @enum {string}
             */
            name: "done" | "snooze" | "hand_over" | "cancel" | "change" | "move" | "message" | "verify" | "suggest";
            /** @enum {string} */
            method: "POST" | "PATCH";
            /** @example /api/v1/follow-ups/0194f000-0000-7000-8000-000000000021/done */
            href: string;
        };
        TodayItemDto: {
            /** @enum {string} */
            type: "follow_up" | "referral" | "contact" | "match" | "mentoring_request";
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            /** @enum {string} */
            group: "overdue_answers" | "overdue_follow_ups" | "due_today" | "mentoring" | "promised" | "cadence" | "stale_data";
            /**
             * @description What was promised; of a referral the partner's name, of a match the mentor's, of a contact or a mentoring request their own
             * @example Wysłać program warsztatów
             */
            title: string;
            reason: components["schemas"]["ReasonDto"];
            /** @description Whom it is about */
            subject: components["schemas"]["SubjectDto"];
            /** @description Whose it is, where the user stands in for a colleague who is away; null of their own */
            insteadOf: components["schemas"]["AbsenteeDto"] | null;
            /**
             * Format: date-time
             * @description Since when it is late; null while it is not
             * @example 2026-11-27T09:00:00Z
             */
            since: string | null;
            /**
             * Format: date-time
             * @description Until when there is time; null when that is over
             * @example 2026-11-27T09:00:00Z
             */
            until: string | null;
            /**
             * @description Of a follow-up
             * @enum {string|null}
             */
            priority: "high" | "normal" | "low" | null;
            /**
             * @description Of a referral or a match: the status that a move starts from
             * @example sent
             */
            status: string | null;
            /** @description Of a follow-up, a contact or a mentoring request: the version that a change names in `If-Match` */
            version: number | null;
            /** @example /api/v1/follow-ups/0194f000-0000-7000-8000-000000000021 */
            href: string;
            actions: components["schemas"]["TodayActionDto"][];
        };
        TodayDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            userId: string;
            /**
             * Format: date
             * @description The day that it is in the library
             * @example 2026-11-27
             */
            date: string;
            /** @example Europe/Warsaw */
            timeZone: string;
            /** @description What matters most comes first */
            items: components["schemas"]["TodayItemDto"][];
            /** @description The groups of which there is more than the list shows */
            more: ("overdue_answers" | "overdue_follow_ups" | "due_today" | "mentoring" | "promised" | "cadence" | "stale_data")[];
        };
        CalendarFeedDto: {
            /**
             * Format: uri
             * @description For a calendar program to subscribe to. Whoever has it can read it: it is shown this once.
             * @example https://liaison.example.org/l/calendar/lia_l_....ics
             */
            address: string;
        };
        ReferralFlowDto: {
            referrals: number;
            open: number;
            /** @description To how many the target said yes */
            accepted: number;
            /**
             * @description By reason
             * @example {
             *       "no_capacity": 2
             *     }
             */
            declined: {
                [key: string]: number;
            };
            /**
             * @description By outcome
             * @example {
             *       "job_found": 4
             *     }
             */
            completed: {
                [key: string]: number;
            };
            /**
             * @description By outcome
             * @example {
             *       "could_not_contact": 1
             *     }
             */
            notCompleted: {
                [key: string]: number;
            };
            /** @description Withdrawn before the answer or cancelled after it */
            stopped: number;
            /** @description Expired, or overdue by now */
            unanswered: number;
            /** @example 20.5 */
            medianHoursToAnswer: number | null;
        };
        ExchangeDto: {
            /** @description From us to the partner */
            sent: components["schemas"]["ReferralFlowDto"];
            /** @description From the partner to us */
            received: components["schemas"]["ReferralFlowDto"];
            /** @description Sent less received */
            balance: number;
        };
        ReportedContactDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            name: string;
        };
        PartnerExchangeDto: {
            /** @description From us to the partner */
            sent: components["schemas"]["ReferralFlowDto"];
            /** @description From the partner to us */
            received: components["schemas"]["ReferralFlowDto"];
            /** @description Sent less received */
            balance: number;
            contact: components["schemas"]["ReportedContactDto"];
        };
        ReciprocityDto: {
            overall: components["schemas"]["ExchangeDto"];
            /** @description Those with most referrals first */
            partners: components["schemas"]["PartnerExchangeDto"][];
        };
        FunnelDto: {
            /** @description Sent in this time */
            sent: number;
            /** @description To how many the target said yes */
            accepted: number;
            /** @description With how many the help began: a meeting was arranged, or more */
            begun: number;
            /** @description How many were helped */
            completed: number;
            /** @description How many have not ended */
            open: number;
            /**
             * @description Where the others were lost, by status
             * @example {
             *       "declined": 2
             *     }
             */
            lost: {
                [key: string]: number;
            };
        };
        FunnelReportDto: {
            /** @description From us to partners */
            outbound: components["schemas"]["FunnelDto"];
            /** @description From partners to us */
            inbound: components["schemas"]["FunnelDto"];
            /** @description How many were told about a partner, without a referral */
            signposts: number;
        };
        ReportedBranchDto: {
            /**
             * Format: uuid
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            id: string;
            name: string;
        };
        BranchActivityDto: {
            /**
             * Format: uuid
             * @description Null where no branch was named
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            branchId: string | null;
            interactions: number;
            /** @description How long they took, as far as that was written down */
            minutes: number;
        };
        WeekOfActivityDto: {
            /**
             * Format: date
             * @description Its Monday
             * @example 2026-11-27
             */
            startsOn: string;
            interactions: number;
            minutes: number;
            branches: components["schemas"]["BranchActivityDto"][];
        };
        ActivityReportDto: {
            /** @description The branches that have a part in it */
            branches: components["schemas"]["ReportedBranchDto"][];
            /** @description Every week of the span */
            weeks: components["schemas"]["WeekOfActivityDto"][];
        };
        MentoringReportDto: {
            /**
             * @description The requests of this time, by status
             * @example {
             *       "waiting": 3,
             *       "matched": 5
             *     }
             */
            requests: {
                [key: string]: number;
            };
            /**
             * @description The matches proposed in this time, by status
             * @example {
             *       "active": 4,
             *       "declined": 1
             *     }
             */
            matches: {
                [key: string]: number;
            };
            /**
             * @description What became of those that have ended
             * @example {
             *       "goal_reached": 2
             *     }
             */
            outcomes: {
                [key: string]: number;
            };
            /** @example 6.5 */
            medianDaysToMentor: number | null;
            /** @description How many wait for a mentor at present */
            waitingNow: number;
            /** @example 12 */
            longestWaitDays: number | null;
        };
        FairWaitingDto: {
            /** @description Whose clients began to wait in the span */
            requests: number;
            /** @description For which a mentoring began */
            matched: number;
            /**
             * @description Of all requests; null where there are none
             * @example 0.6
             */
            matchRate: number | null;
            /**
             * @description Half of those who were matched waited for less
             * @example 12.5
             */
            medianDaysToMentor: number | null;
            /** @description Who wait still */
            waiting: number;
            /**
             * @description For how long the first of these has waited
             * @example 12.5
             */
            longestWaitingDays: number | null;
        };
        LanguageWaitingDto: {
            /** @description Whose clients began to wait in the span */
            requests: number;
            /** @description For which a mentoring began */
            matched: number;
            /**
             * @description Of all requests; null where there are none
             * @example 0.6
             */
            matchRate: number | null;
            /**
             * @description Half of those who were matched waited for less
             * @example 12.5
             */
            medianDaysToMentor: number | null;
            /** @description Who wait still */
            waiting: number;
            /**
             * @description For how long the first of these has waited
             * @example 12.5
             */
            longestWaitingDays: number | null;
            /**
             * @description Null of none named
             * @example uk
             */
            language: string | null;
        };
        BranchWaitingDto: {
            /** @description Whose clients began to wait in the span */
            requests: number;
            /** @description For which a mentoring began */
            matched: number;
            /**
             * @description Of all requests; null where there are none
             * @example 0.6
             */
            matchRate: number | null;
            /**
             * @description Half of those who were matched waited for less
             * @example 12.5
             */
            medianDaysToMentor: number | null;
            /** @description Who wait still */
            waiting: number;
            /**
             * @description For how long the first of these has waited
             * @example 12.5
             */
            longestWaitingDays: number | null;
            /**
             * Format: uuid
             * @description Of the client
             * @example 019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d
             */
            branchId: string | null;
            /** @example Filia nr 3 */
            branchName: string | null;
        };
        LoadSpreadDto: {
            /** @description Who are verified and not in the archive, now */
            mentors: number;
            places: number;
            taken: number;
            /** @description Who have places and nobody in them */
            idle: number;
            /** @description Who have no place left */
            full: number;
            /**
             * @description What the busiest fifth has of all that is taken: 0.2 where all have the same
             * @example 0.6
             */
            busiestFifth: number | null;
        };
        MentorAnswersDto: {
            /** @description Mentors who were asked, and whose time is over */
            asked: number;
            /** @description Who let every proposal expire */
            silent: number;
            /** @example 0.6 */
            silentShare: number | null;
        };
        ExposureDto: {
            /** @description Who stood in front of some shortlist */
            shown: number;
            neverShown: number;
            /**
             * @description What the fifth that is shown most has of all places in front
             * @example 0.6
             */
            mostShownFifth: number | null;
            /** @description How often a mentor stood behind others, because they were shown often already */
            heldBack: number;
        };
        MentoringFairnessDto: {
            overall: components["schemas"]["FairWaitingDto"];
            /** @description A request that can be met in two languages counts in both */
            byLanguage: components["schemas"]["LanguageWaitingDto"][];
            byBranch: components["schemas"]["BranchWaitingDto"][];
            load: components["schemas"]["LoadSpreadDto"];
            answers: components["schemas"]["MentorAnswersDto"];
            exposure: components["schemas"]["ExposureDto"];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readVocabulary: {
        parameters: {
            query?: never;
            header?: {
                "accept-language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VocabularyDto"];
                };
            };
        };
    };
    signInSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSessionDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
        };
    };
    signOutEverywhereSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    signOutSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountDto"];
                };
            };
        };
    };
    chooseLanguageAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChooseLanguageDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountDto"];
                };
            };
        };
    };
    listTokensAccount: {
        parameters: {
            query?: {
                /** @description How many items a page holds; 25 if left out. */
                limit?: number;
                /** @description Where to go on: `page.nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenPageDto"];
                };
            };
        };
    };
    createTokenAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateUserTokenDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedTokenDto"];
                };
            };
        };
    };
    revokeTokenAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /** @description How many items a page holds; 25 if left out. */
                limit?: number;
                /** @description Where to go on: `page.nextCursor` of the page before. */
                cursor?: string;
                role?: "admin" | "librarian" | "viewer";
                status?: "invited" | "active" | "disabled";
                branchId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserPageDto"];
                };
            };
        };
    };
    inviteInvitations: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateInvitationDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserDto"];
                };
            };
        };
    };
    readUsers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserDto"];
                };
            };
        };
    };
    changeUsers: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version being changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeUserDto"];
                "application/merge-patch+json": components["schemas"]["ChangeUserDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserDto"];
                };
            };
        };
    };
    readLibrary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LibraryDto"];
                };
            };
        };
    };
    changeLibrary: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version being changed */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeLibraryDto"];
                "application/merge-patch+json": components["schemas"]["ChangeLibraryDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LibraryDto"];
                };
            };
        };
    };
    listBranches: {
        parameters: {
            query?: {
                /** @description How many items a page holds; 25 if left out. */
                limit?: number;
                /** @description Where to go on: `page.nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BranchPageDto"];
                };
            };
        };
    };
    createBranches: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BranchDetailsDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BranchDto"];
                };
            };
        };
    };
    readBranches: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BranchDto"];
                };
            };
        };
    };
    archiveBranches: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version being changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    changeBranches: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version being changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeBranchDto"];
                "application/merge-patch+json": components["schemas"]["ChangeBranchDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BranchDto"];
                };
            };
        };
    };
    listAudit: {
        parameters: {
            query?: {
                /** @description How many items a page holds; 25 if left out. */
                limit?: number;
                /** @description Where to go on: `page.nextCursor` of the page before. */
                cursor?: string;
                subjectType?: string;
                subjectId?: string;
                actorId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEntryPageDto"];
                };
            };
        };
    };
    readPreferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreferencesDto"];
                };
            };
        };
    };
    changePreferences: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version being changed */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePreferencesDto"];
                "application/merge-patch+json": components["schemas"]["ChangePreferencesDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreferencesDto"];
                };
            };
        };
    };
    listAbsences: {
        parameters: {
            query?: {
                /** @description How many items a page holds; 25 if left out. */
                limit?: number;
                /** @description Where to go on: `page.nextCursor` of the page before. */
                cursor?: string;
                /** @description Whose */
                userId?: string;
                /** @description For whose deputy */
                deputyId?: string;
                /** @description Without those that were over before this day */
                endsFrom?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbsencePageDto"];
                };
            };
        };
    };
    addAbsences: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAbsenceDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbsenceDto"];
                };
            };
        };
    };
    readAbsences: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbsenceDto"];
                };
            };
        };
    };
    removeAbsences: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version being changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    changeAbsences: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version being changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeAbsenceDto"];
                "application/merge-patch+json": components["schemas"]["ChangeAbsenceDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbsenceDto"];
                };
            };
        };
    };
    daysCalendar: {
        parameters: {
            query: {
                year: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NamedDaysDto"];
                };
            };
        };
    };
    setDayCalendar: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSpecialDayDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpecialDayDto"];
                };
            };
        };
    };
    readCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpecialDayDto"];
                };
            };
        };
    };
    clearDayCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listNotices: {
        parameters: {
            query?: {
                /** @description How many items a page holds; 25 if left out. */
                limit?: number;
                /** @description Where to go on: `page.nextCursor` of the page before. */
                cursor?: string;
                /** @description Those alone that are unread */
                unread?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticePageDto"];
                };
            };
        };
    };
    countUnreadNotices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadNoticesDto"];
                };
            };
        };
    };
    listenNotices: {
        parameters: {
            query?: never;
            header?: {
                /** @description The number of the last notice that was seen; browsers send it by themselves */
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Done
             *
             *     Notices as they come, until somebody hangs up
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example id: 41
                     *     event: ready
                     *     data: {}
                     *
                     *     id: 42
                     *     event: notice
                     *     data: {"number":42}
                     */
                    "text/event-stream": string;
                };
            };
        };
    };
    markAllReadNotices: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadNoticesDto"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    markReadNotices: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listDeliveries: {
        parameters: {
            query?: {
                /** @description How many items a page holds; 25 if left out. */
                limit?: number;
                /** @description Where to go on: `page.nextCursor` of the page before. */
                cursor?: string;
                status?: "pending" | "sent" | "failed" | "unwanted";
                kind?: string;
                subjectType?: string;
                subjectId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryPageDto"];
                };
            };
        };
    };
    readDeliveries: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryWithAttemptsDto"];
                };
            };
        };
    };
    sendAgainDeliveries: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryWithAttemptsDto"];
                };
            };
        };
    };
    showMailSample: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailSampleDto"];
                };
            };
        };
    };
    sendMailSample: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryWithAttemptsDto"];
                };
            };
        };
    };
    inviteAgainInvitations: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    requestPasswordResets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePasswordResetDto"];
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listStaleContacts: {
        parameters: {
            query?: {
                /** @description How many items a page holds; 25 if left out. */
                limit?: number;
                /** @description Where to go on: `page.nextCursor` of the page before. */
                cursor?: string;
                /** @description For how many months nobody has seen that it is correct; as the library has it, if left out */
                months?: number;
                ownerId?: string;
                branchId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactPageDto"];
                };
            };
        };
    };
    listContactPairs: {
        parameters: {
            query?: {
                /** @description How many items a page holds; 25 if left out. */
                limit?: number;
                /** @description Where to go on: `page.nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactPairPageDto"];
                };
            };
        };
    };
    listDismissedContactPairs: {
        parameters: {
            query?: {
                /** @description How many items a page holds; 25 if left out. */
                limit?: number;
                /** @description Where to go on: `page.nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactPairPageDto"];
                };
            };
        };
    };
    dismissContactPairs: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TellContactsApartDto"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    recallContactPairs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                oneId: string;
                otherId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listContacts: {
        parameters: {
            query?: {
                /** @description How many items a page holds; 25 if left out. */
                limit?: number;
                /** @description Where to go on: `page.nextCursor` of the page before. */
                cursor?: string;
                kind?: "local_business" | "job_agency" | "small_business_centre" | "educational_institution" | "public_institution" | "ngo" | "peer_library" | "mentor" | "business_leader";
                party?: "organisation" | "person";
                sector?: "public" | "private" | "ngo";
                status?: "prospective" | "active" | "dormant" | "closed";
                city?: string;
                tag?: string;
                /** @description A code of NACE Rev. 2; `G` finds `47.61` too */
                industry?: string;
                ownerId?: string;
                deputyId?: string;
                branchId?: string;
                /** @description There was a contact, and the last one was before this */
                lastContactBefore?: string;
                /** @description The last contact was after this */
                lastContactAfter?: string;
                /** @description There was no contact since then, or never one */
                noContactSince?: string;
                /** @description Whether somebody has promised something */
                hasOpenFollowUp?: boolean;
                /** @description Words, or their beginnings, in any order and any alphabet, with or without diacritics: names, people, cities, tags, e-mail addresses, numbers and notes are searched. A word that nothing has is taken for a mistyped one. The best matches come first */
                q?: string;
                /** @description The archived ones instead of those at work */
                archived?: boolean;
                /** @description By name, in the order of the library's alphabet, if left out; `q` has an order of its own */
                sort?: "name" | "newest";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactPageDto"];
                };
            };
        };
    };
    createContacts: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddContactDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactDto"];
                };
            };
        };
    };
    readContacts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactDto"];
                };
            };
        };
    };
    archiveContacts: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version being changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    changeContacts: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version being changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeContactDto"];
                "application/merge-patch+json": components["schemas"]["ChangeContactDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactDto"];
                };
            };
        };
    };
    verifyContacts: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactDto"];
                };
            };
        };
    };
    restoreContacts: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version being changed */
                "If-Match": string;
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactDto"];
                };
            };
        };
    };
    runContactBatches: {
        parameters: {
            query?: never;
            header?: {
                "accept-language"?: string;
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactBatchDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactBatchResultsDto"];
                };
            };
        };
    };
    listContactMerges: {
        parameters: {
            query?: {
                /** @description How many items a page holds; 25 if left out. */
                limit?: number;
                /** @description Where to go on: `page.nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactMergePageDto"];
                };
            };
        };
    };
    mergeContactMerges: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeContactDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactMergeDto"];
                };
            };
        };
    };
    undoContactMerges: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                mergeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactMergeDto"];
                };
            };
        };
    };
    exportPersonData: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonExportDto"];
                    "text/html": components["schemas"]["PersonExportDto"];
                };
            };
        };
    };
    erasePersonData: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version being changed */
                "If-Match": string;
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listContactViews: {
        parameters: {
            query?: {
                /** @description How many items a page holds; 25 if left out. */
                limit?: number;
                /** @description Where to go on: `page.nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactViewPageDto"];
                };
            };
        };
    };
    saveContactViews: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateContactViewDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactViewDto"];
                };
            };
        };
    };
    readContactViews: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactViewDto"];
                };
            };
        };
    };
    removeContactViews: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version being changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    changeContactViews: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version being changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeContactViewDto"];
                "application/merge-patch+json": components["schemas"]["ChangeContactViewDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactViewDto"];
                };
            };
        };
    };
    listAffiliations: {
        parameters: {
            query?: {
                /** @description How many items a page holds; 25 if left out. */
                limit?: number;
                /** @description Where to go on: `page.nextCursor` of the page before. */
                cursor?: string;
                personId?: string;
                organisationId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AffiliationPageDto"];
                };
            };
        };
    };
    createAffiliations: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAffiliationDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AffiliationDto"];
                };
            };
        };
    };
    readAffiliations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AffiliationDto"];
                };
            };
        };
    };
    removeAffiliations: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version being changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    changeAffiliations: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version being changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeAffiliationDto"];
                "application/merge-patch+json": components["schemas"]["ChangeAffiliationDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AffiliationDto"];
                };
            };
        };
    };
    listPartnerWebhooks: {
        parameters: {
            query?: {
                /** @description How many items a page holds; 25 if left out. */
                limit?: number;
                /** @description Where to go on: `page.nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookPageDto"];
                };
            };
        };
    };
    addPartnerWebhooks: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddWebhookDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookSecretDto"];
                };
            };
        };
    };
    readPartnerWebhooks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDto"];
                };
            };
        };
    };
    removePartnerWebhooks: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version being changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    changePartnerWebhooks: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version being changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeWebhookDto"];
                "application/merge-patch+json": components["schemas"]["ChangeWebhookDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDto"];
                };
            };
        };
    };
    rotatePartnerWebhooks: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RotateSecretDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookSecretDto"];
                };
            };
        };
    };
    pingPartnerWebhookMessages: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookMessageWithAttemptsDto"];
                };
            };
        };
    };
    listPartnerWebhookMessages: {
        parameters: {
            query?: {
                /** @description How many items a page holds; 25 if left out. */
                limit?: number;
                /** @description Where to go on: `page.nextCursor` of the page before. */
                cursor?: string;
                status?: "pending" | "sent" | "failed" | "unwanted";
                type?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookMessagePageDto"];
                };
            };
        };
    };
    readPartnerWebhookMessages: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                messageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookMessageWithAttemptsDto"];
                };
            };
        };
    };
    replayPartnerWebhookMessages: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                messageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookMessageWithAttemptsDto"];
                };
            };
        };
    };
    replayNeverTakenPartnerWebhookMessages: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplayDto"];
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplayedDto"];
                };
            };
        };
    };
    listWebhookEventTypes: {
        parameters: {
            query?: never;
            header?: {
                "accept-language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEventTypesDto"];
                };
            };
        };
    };
    listContactWebhooks: {
        parameters: {
            query?: {
                /** @description How many items a page holds; 25 if left out. */
                limit?: number;
                /** @description Where to go on: `page.nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                contactId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookPageDto"];
                };
            };
        };
    };
    listMessagesContactWebhooks: {
        parameters: {
            query?: {
                /** @description How many items a page holds; 25 if left out. */
                limit?: number;
                /** @description Where to go on: `page.nextCursor` of the page before. */
                cursor?: string;
                status?: "pending" | "sent" | "failed" | "unwanted";
                type?: string;
            };
            header?: never;
            path: {
                contactId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookMessagePageDto"];
                };
            };
        };
    };
    readMessageContactWebhooks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contactId: string;
                id: string;
                messageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookMessageWithAttemptsDto"];
                };
            };
        };
    };
    replayContactWebhooks: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                contactId: string;
                id: string;
                messageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookMessageWithAttemptsDto"];
                };
            };
        };
    };
    removeContactWebhooks: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version being changed */
                "If-Match": string;
            };
            path: {
                contactId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listClients: {
        parameters: {
            query?: {
                /** @description How many items a page holds; 25 if left out. */
                limit?: number;
                /** @description Where to go on: `page.nextCursor` of the page before. */
                cursor?: string;
                branchId?: string;
                /** @description Not for viewers: it would tell whose initials these are */
                email?: string;
                /** @description How words of the name begin, in any script and without diacritics. Not for viewers */
                search?: string;
                /** @description The archived ones instead of those being served */
                archived?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientPageDto"];
                };
            };
        };
    };
    registerClients: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateClientDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientDto"];
                };
            };
        };
    };
    countClients: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientCountsDto"];
                };
            };
        };
    };
    readClients: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientDto"];
                };
            };
        };
    };
    archiveClients: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version being changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    changeClients: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version being changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeClientDto"];
                "application/merge-patch+json": components["schemas"]["ChangeClientDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientDto"];
                };
            };
        };
    };
    listDuplicatesClients: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DuplicateCandidatesDto"];
                };
            };
        };
    };
    restoreClients: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version being changed */
                "If-Match": string;
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientDto"];
                };
            };
        };
    };
    listConsents: {
        parameters: {
            query?: {
                /** @description How many items a page holds; 25 if left out. */
                limit?: number;
                /** @description Where to go on: `page.nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                clientId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentPageDto"];
                };
            };
        };
    };
    giveConsents: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                clientId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateConsentDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentDto"];
                };
            };
        };
    };
    readConsents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clientId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentDto"];
                };
            };
        };
    };
    withdrawConsents: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                clientId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentDto"];
                };
            };
        };
    };
    listDisclosures: {
        parameters: {
            query?: {
                /** @description How many items a page holds; 25 if left out. */
                limit?: number;
                /** @description Where to go on: `page.nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                clientId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisclosurePageDto"];
                };
            };
        };
    };
    exportClientData: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientExportDto"];
                    "text/html": components["schemas"]["ClientExportDto"];
                };
            };
        };
    };
    eraseClientData: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version being changed */
                "If-Match": string;
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listErasureNotices: {
        parameters: {
            query?: {
                /** @description How many items a page holds; 25 if left out. */
                limit?: number;
                /** @description Where to go on: `page.nextCursor` of the page before. */
                cursor?: string;
                acknowledged?: boolean;
                contactId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasureNoticePageDto"];
                };
            };
        };
    };
    acknowledgeErasureNotices: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasureNoticeDto"];
                };
            };
        };
    };
    readBoardPartnershipOverviews: {
        parameters: {
            query?: {
                branchId?: string;
                ownerId?: string;
                /** @description What the partner is to us */
                contactKind?: "local_business" | "job_agency" | "small_business_centre" | "educational_institution" | "public_institution" | "ngo" | "peer_library" | "mentor" | "business_leader";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardDto"];
                };
            };
        };
    };
    readPipelinePartnershipOverviews: {
        parameters: {
            query: {
                branchId?: string;
                ownerId?: string;
                /** @description What the partner is to us */
                contactKind?: "local_business" | "job_agency" | "small_business_centre" | "educational_institution" | "public_institution" | "ngo" | "peer_library" | "mentor" | "business_leader";
                /** @description Written down from then on */
                from: string;
                /** @description Written down before then */
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PipelineDto"];
                };
            };
        };
    };
    listPartnerships: {
        parameters: {
            query?: {
                /** @description How many items a page holds; 25 if left out. */
                limit?: number;
                /** @description Where to go on: `page.nextCursor` of the page before. */
                cursor?: string;
                branchId?: string;
                ownerId?: string;
                /** @description What the partner is to us */
                contactKind?: "local_business" | "job_agency" | "small_business_centre" | "educational_institution" | "public_institution" | "ngo" | "peer_library" | "mentor" | "business_leader";
                stage?: "identified" | "analysed" | "selected" | "invited" | "agreed" | "active" | "dormant" | "ended" | "declined";
                contactId?: string;
                /** @description Those in their stage since before this moment */
                stageBefore?: string;
                /** @description Those that are stuck at this moment: in their stage for longer than it takes */
                stuckAt?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnershipPageDto"];
                };
            };
        };
    };
    createPartnerships: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePartnershipDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnershipDto"];
                };
            };
        };
    };
    readPartnerships: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnershipDto"];
                };
            };
        };
    };
    removePartnerships: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version being changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    changePartnerships: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version being changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePartnershipDto"];
                "application/merge-patch+json": components["schemas"]["ChangePartnershipDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnershipDto"];
                };
            };
        };
    };
    listMovesPartnerships: {
        parameters: {
            query?: {
                /** @description How many items a page holds; 25 if left out. */
                limit?: number;
                /** @description Where to go on: `page.nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnershipMovePageDto"];
                };
            };
        };
    };
    movePartnerships: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MovePartnershipDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnershipDto"];
                };
            };
        };
    };
    listAgreements: {
        parameters: {
            query?: {
                /** @description How many items a page holds; 25 if left out. */
                limit?: number;
                /** @description Where to go on: `page.nextCursor` of the page before. */
                cursor?: string;
                contactId?: string;
                partnershipId?: string;
                kind?: "letter_of_intent" | "cooperation_agreement" | "grant_consortium";
                /** @description Those that hold on this day */
                inForceOn?: string;
                /** @description Those whose last day is known, and not after this */
                endingBy?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementPageDto"];
                };
            };
        };
    };
    createAgreements: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAgreementDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementDto"];
                };
            };
        };
    };
    readAgreements: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementDto"];
                };
            };
        };
    };
    removeAgreements: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version being changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    changeAgreements: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version being changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeAgreementDto"];
                "application/merge-patch+json": components["schemas"]["ChangeAgreementDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementDto"];
                };
            };
        };
    };
    readAgreedTerms: {
        parameters: {
            query?: {
                /** @description Today, if left out */
                on?: string;
            };
            header?: never;
            path: {
                contactId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TermsInForceDto"];
                };
            };
        };
    };
    listDifficulties: {
        parameters: {
            query?: {
                /** @description How many items a page holds; 25 if left out. */
                limit?: number;
                /** @description Where to go on: `page.nextCursor` of the page before. */
                cursor?: string;
                partnershipId?: string;
                /** @description Those that are settled, or those that are not */
                settled?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DifficultyPageDto"];
                };
            };
        };
    };
    createDifficulties: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordDifficultyDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DifficultyDto"];
                };
            };
        };
    };
    readDifficulties: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DifficultyDto"];
                };
            };
        };
    };
    removeDifficulties: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version being changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    changeDifficulties: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version being changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeDifficultyDto"];
                "application/merge-patch+json": components["schemas"]["ChangeDifficultyDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DifficultyDto"];
                };
            };
        };
    };
    listPartnershipHealth: {
        parameters: {
            query?: {
                branchId?: string;
                ownerId?: string;
                /** @description What the partner is to us */
                contactKind?: "local_business" | "job_agency" | "small_business_centre" | "educational_institution" | "public_institution" | "ngo" | "peer_library" | "mentor" | "business_leader";
                level?: "well" | "watch" | "fading";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthListDto"];
                };
            };
        };
    };
    readPartnershipHealth: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnershipHealthDto"];
                };
            };
        };
    };
    listLocalPartnerships: {
        parameters: {
            query?: {
                /** @description How many items a page holds; 25 if left out. */
                limit?: number;
                /** @description Where to go on: `page.nextCursor` of the page before. */
                cursor?: string;
                /** @description In which this contact takes part */
                contactId?: string;
                branchId?: string;
                ownerId?: string;
                /** @description Those that have ended, or those that have not */
                ended?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocalPartnershipPageDto"];
                };
            };
        };
    };
    createLocalPartnerships: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateLocalPartnershipDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocalPartnershipDto"];
                };
            };
        };
    };
    readLocalPartnerships: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocalPartnershipDto"];
                };
            };
        };
    };
    removeLocalPartnerships: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version being changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    changeLocalPartnerships: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version being changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeLocalPartnershipDto"];
                "application/merge-patch+json": components["schemas"]["ChangeLocalPartnershipDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocalPartnershipDto"];
                };
            };
        };
    };
    setGoalsLocalPartnerships: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version being changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetGoalsDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocalPartnershipDto"];
                };
            };
        };
    };
    askLocalPartnerships: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskMembersDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskedMembersDto"];
                };
            };
        };
    };
    listPlanDoings: {
        parameters: {
            query?: {
                /** @description How many items a page holds; 25 if left out. */
                limit?: number;
                /** @description Where to go on: `page.nextCursor` of the page before. */
                cursor?: string;
                status?: "open" | "done" | "cancelled";
            };
            header?: never;
            path: {
                localPartnershipId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanItemPageDto"];
                };
            };
        };
    };
    addToPlanDoings: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                localPartnershipId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddPlanItemDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanItemDto"];
                };
            };
        };
    };
    listMeetingsDoings: {
        parameters: {
            query?: {
                /** @description How many items a page holds; 25 if left out. */
                limit?: number;
                /** @description Where to go on: `page.nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                localPartnershipId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingPageDto"];
                };
            };
        };
    };
    logMeetingDoings: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                localPartnershipId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogMeetingDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingDto"];
                };
            };
        };
    };
    listMembers: {
        parameters: {
            query?: {
                /** @description How many items a page holds; 25 if left out. */
                limit?: number;
                /** @description Where to go on: `page.nextCursor` of the page before. */
                cursor?: string;
                localPartnershipId?: string;
                contactId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocalPartnershipMemberPageDto"];
                };
            };
        };
    };
    addMembers: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddMemberDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocalPartnershipMemberDto"];
                };
            };
        };
    };
    readMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocalPartnershipMemberDto"];
                };
            };
        };
    };
    removeMembers: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version being changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    changeMembers: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version being changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeMemberDto"];
                "application/merge-patch+json": components["schemas"]["ChangeMemberDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocalPartnershipMemberDto"];
                };
            };
        };
    };
    listConfirmationsMembers: {
        parameters: {
            query?: {
                /** @description How many items a page holds; 25 if left out. */
                limit?: number;
                /** @description Where to go on: `page.nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfirmationPageDto"];
                };
            };
        };
    };
    confirmMembers: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordConfirmationDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocalPartnershipMemberDto"];
                };
            };
        };
    };
    withdrawMembers: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordWithdrawalDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocalPartnershipMemberDto"];
                };
            };
        };
    };
    listIdeas: {
        parameters: {
            query?: {
                /** @description How many items a page holds; 25 if left out. */
                limit?: number;
                /** @description Where to go on: `page.nextCursor` of the page before. */
                cursor?: string;
                status?: "received" | "answered" | "taken_up" | "declined";
                contactId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdeaPageDto"];
                };
            };
        };
    };
    writeIdeas: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteIdeaDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdeaDto"];
                };
            };
        };
    };
    readIdeas: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdeaDto"];
                };
            };
        };
    };
    removeIdeas: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version being changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    moveIdeas: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveIdeaDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdeaDto"];
                };
            };
        };
    };
    inviteIdeas: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteToIdeasDto"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listPartnerIdeas: {
        parameters: {
            query?: {
                /** @description How many items a page holds; 25 if left out. */
                limit?: number;
                /** @description Where to go on: `page.nextCursor` of the page before. */
                cursor?: string;
                status?: "received" | "answered" | "taken_up" | "declined";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnerIdeaPageDto"];
                };
            };
        };
    };
    dropPartnerIdeas: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DropIdeaDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnerIdeaDto"];
                };
            };
        };
    };
    listResourceTerms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceTermsDto"];
                };
            };
        };
    };
    addResourceTerms: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddResourceTermDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnResourceTermDto"];
                };
            };
        };
    };
    readResourceTerms: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnResourceTermDto"];
                };
            };
        };
    };
    renameResourceTerms: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version being changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenameResourceTermDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnResourceTermDto"];
                };
            };
        };
    };
    listResourceEntries: {
        parameters: {
            query?: {
                /** @description How many items a page holds; 25 if left out. */
                limit?: number;
                /** @description Where to go on: `page.nextCursor` of the page before. */
                cursor?: string;
                contactId?: string;
                /** @description The library’s own, or those of contacts */
                ours?: boolean;
                side?: "offers" | "needs";
                /** @description A word, or all of a topic */
                term?: string;
                /** @description Those that name this audience */
                audience?: "children" | "young_people" | "students" | "job_seekers" | "entrepreneurs" | "employers" | "families" | "seniors" | "migrants" | "people_with_disabilities" | "rural_residents";
                /** @description Those that name this branch */
                branchId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceEntryPageDto"];
                };
            };
        };
    };
    addResourceEntries: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddResourceEntryDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceEntryDto"];
                };
            };
        };
    };
    readResourceEntries: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceEntryDto"];
                };
            };
        };
    };
    removeResourceEntries: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version being changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    changeResourceEntries: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version being changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeResourceEntryDto"];
                "application/merge-patch+json": components["schemas"]["ChangeResourceEntryDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceEntryDto"];
                };
            };
        };
    };
    findHelpersResourceGaps: {
        parameters: {
            query?: {
                /** @description A word or a whole topic of `GET /api/v1/resource-terms` */
                code?: string;
                audience?: "children" | "young_people" | "students" | "job_seekers" | "entrepreneurs" | "employers" | "families" | "seniors" | "migrants" | "people_with_disabilities" | "rural_residents";
                branchId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpersDto"];
                };
            };
        };
    };
    listResourceGaps: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GapsDto"];
                };
            };
        };
    };
    candidatesResourceGaps: {
        parameters: {
            query: {
                /** @description As `GET /api/v1/resource-gaps` names it */
                gap: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpersDto"];
                };
            };
        };
    };
    closeResourceGaps: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseGapDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BegunPartnershipDto"];
                };
            };
        };
    };
    listSwotAnalyses: {
        parameters: {
            query?: {
                /** @description How many items a page holds; 25 if left out. */
                limit?: number;
                /** @description Where to go on: `page.nextCursor` of the page before. */
                cursor?: string;
                branchId?: string;
                /** @description Of the library as a whole, or of branches */
                whole?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SwotAnalysisPageDto"];
                };
            };
        };
    };
    beginSwotAnalyses: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeginSwotDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SwotAnalysisDto"];
                };
            };
        };
    };
    readSwotAnalyses: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SwotAnalysisDto"];
                };
            };
        };
    };
    removeSwotAnalyses: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version being changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    changeSwotAnalyses: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version being changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeSwotDto"];
                "application/merge-patch+json": components["schemas"]["ChangeSwotDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SwotAnalysisDto"];
                };
            };
        };
    };
    compareSwotAnalyses: {
        parameters: {
            query: {
                /** @description The earlier analysis, of the same branch */
                since: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SwotComparisonDto"];
                };
            };
        };
    };
    listItemsSwotAnalyses: {
        parameters: {
            query?: {
                /** @description How many items a page holds; 25 if left out. */
                limit?: number;
                /** @description Where to go on: `page.nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SwotItemPageDto"];
                };
            };
        };
    };
    addItemSwotAnalyses: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddSwotItemDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SwotItemDto"];
                };
            };
        };
    };
    readSwotItems: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SwotItemDto"];
                };
            };
        };
    };
    removeSwotItems: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version being changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    changeSwotItems: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version being changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeSwotItemDto"];
                "application/merge-patch+json": components["schemas"]["ChangeSwotItemDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SwotItemDto"];
                };
            };
        };
    };
    readNetwork: {
        parameters: {
            query?: {
                /** @description Of the last so many days; of the last year, if left out */
                days?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkDto"];
                };
            };
        };
    };
    listReferrals: {
        parameters: {
            query?: {
                /** @description How many items a page holds; 25 if left out. */
                limit?: number;
                /** @description Where to go on: `page.nextCursor` of the page before. */
                cursor?: string;
                direction?: "outbound" | "inbound";
                mode?: "referral" | "self_referral";
                status?: "draft" | "sent" | "accepted" | "declined" | "withdrawn" | "expired" | "scheduled" | "in_progress" | "on_hold" | "completed" | "not_completed" | "cancelled" | "entered_in_error";
                /** @description Those that have not ended, or those that have */
                open?: boolean;
                contactId?: string;
                clientId?: string;
                ownerId?: string;
                /** @description Those in which it is their turn */
                waitsFor?: "library" | "partner" | "client";
                /** @description Those with `overdueDays`, or those without */
                overdue?: boolean;
                /** @description `newest` first, if left out; with `waitsUntil` the one waiting longest is first */
                sort?: "newest" | "waitsUntil";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralPageDto"];
                };
            };
        };
    };
    draftReferrals: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateReferralDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralDetailDto"];
                };
            };
        };
    };
    readReferrals: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralDetailDto"];
                };
            };
        };
    };
    changeReferrals: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version being changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeReferralDto"];
                "application/merge-patch+json": components["schemas"]["ChangeReferralDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralDetailDto"];
                };
            };
        };
    };
    moveReferralMoves: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveReferralDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralDetailDto"];
                };
            };
        };
    };
    undoReferralMoves: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralDetailDto"];
                };
            };
        };
    };
    writeReferralMoves: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteMessageDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralDetailDto"];
                };
            };
        };
    };
    readReferralTerms: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contactId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralTermsDto"];
                };
            };
        };
    };
    changeReferralTerms: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version being changed */
                "If-Match": string;
            };
            path: {
                contactId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeReferralTermsDto"];
                "application/merge-patch+json": components["schemas"]["ChangeReferralTermsDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralTermsDto"];
                };
            };
        };
    };
    listReferralDisclosures: {
        parameters: {
            query?: {
                /** @description How many items a page holds; 25 if left out. */
                limit?: number;
                /** @description Where to go on: `page.nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisclosurePageDto"];
                };
            };
        };
    };
    listSignposts: {
        parameters: {
            query?: {
                /** @description How many items a page holds; 25 if left out. */
                limit?: number;
                /** @description Where to go on: `page.nextCursor` of the page before. */
                cursor?: string;
                contactId?: string;
                branchId?: string;
                /** @description From then on */
                from?: string;
                /** @description Before then */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignpostPageDto"];
                };
            };
        };
    };
    recordSignposts: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSignpostDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignpostDto"];
                };
            };
        };
    };
    countSignposts: {
        parameters: {
            query: {
                /** @description From then on */
                from: string;
                /** @description Before then */
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignpostCountsDto"];
                };
            };
        };
    };
    readSignposts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignpostDto"];
                };
            };
        };
    };
    readPartnerAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnerAccountDto"];
                };
            };
        };
    };
    sayFullUntilPartnerAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FullUntilDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnerAccountDto"];
                };
            };
        };
    };
    rotatePartnerAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RotateTokenDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedTokenDto"];
                };
            };
        };
    };
    listPartnerReferrals: {
        parameters: {
            query?: {
                /** @description How many items a page holds; 25 if left out. */
                limit?: number;
                /** @description Where to go on: `page.nextCursor` of the page before. */
                cursor?: string;
                direction?: "outbound" | "inbound";
                status?: "draft" | "sent" | "accepted" | "declined" | "withdrawn" | "expired" | "scheduled" | "in_progress" | "on_hold" | "completed" | "not_completed" | "cancelled" | "entered_in_error";
                /** @description Those that have not ended, or those that have */
                open?: boolean;
                /** @description Only what has changed since this `change`, the last changed last; 0 for everything. A change never comes to stand before one that you have seen, however late it was committed. */
                changedSince?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedPartnerReferralPageDto"];
                };
            };
        };
    };
    sendPartnerReferrals: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendReferralDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnerReferralDetailDto"];
                };
            };
        };
    };
    readPartnerReferrals: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnerReferralDetailDto"];
                };
            };
        };
    };
    movePartnerMoves: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveReferralDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnerReferralDetailDto"];
                };
            };
        };
    };
    undoPartnerMoves: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnerReferralDetailDto"];
                };
            };
        };
    };
    writePartnerMoves: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteMessageDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnerReferralDetailDto"];
                };
            };
        };
    };
    listPartnerErasures: {
        parameters: {
            query?: {
                /** @description How many items a page holds; 25 if left out. */
                limit?: number;
                /** @description Where to go on: `page.nextCursor` of the page before. */
                cursor?: string;
                acknowledged?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnerErasureNoticePageDto"];
                };
            };
        };
    };
    acknowledgePartnerErasures: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnerErasureNoticeDto"];
                };
            };
        };
    };
    listPartnerTokens: {
        parameters: {
            query?: {
                /** @description How many items a page holds; 25 if left out. */
                limit?: number;
                /** @description Where to go on: `page.nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                contactId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenPageDto"];
                };
            };
        };
    };
    issuePartnerTokens: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                contactId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePartnerTokenDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedTokenDto"];
                };
            };
        };
    };
    revokePartnerTokens: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contactId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listReferralLinks: {
        parameters: {
            query?: {
                /** @description How many items a page holds; 25 if left out. */
                limit?: number;
                /** @description Where to go on: `page.nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralLinkPageDto"];
                };
            };
        };
    };
    mailReferralLinks: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateReferralLinkDto"];
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    revokeReferralLinks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                linkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    slipReferralLinks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listInteractions: {
        parameters: {
            query?: {
                /** @description How many items a page holds; 25 if left out. */
                limit?: number;
                /** @description Where to go on: `page.nextCursor` of the page before. */
                cursor?: string;
                contactId?: string;
                channel?: "call" | "email" | "meeting" | "visit" | "event" | "letter" | "message";
                /** @description One of ours who took part */
                userId?: string;
                /** @description At this moment or later */
                occurredFrom?: string;
                /** @description Before this moment */
                occurredTo?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InteractionPageDto"];
                };
            };
        };
    };
    logInteractions: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogInteractionDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoggedInteractionDto"];
                };
            };
        };
    };
    readInteractions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InteractionDto"];
                };
            };
        };
    };
    archiveInteractions: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version being changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    changeInteractions: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version being changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeInteractionDto"];
                "application/merge-patch+json": components["schemas"]["ChangeInteractionDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InteractionDto"];
                };
            };
        };
    };
    listInteractionTemplates: {
        parameters: {
            query?: {
                /** @description How many items a page holds; 25 if left out. */
                limit?: number;
                /** @description Where to go on: `page.nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InteractionTemplatePageDto"];
                };
            };
        };
    };
    createInteractionTemplates: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateInteractionTemplateDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InteractionTemplateDto"];
                };
            };
        };
    };
    readInteractionTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InteractionTemplateDto"];
                };
            };
        };
    };
    removeInteractionTemplates: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version being changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    changeInteractionTemplates: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version being changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeInteractionTemplateDto"];
                "application/merge-patch+json": components["schemas"]["ChangeInteractionTemplateDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InteractionTemplateDto"];
                };
            };
        };
    };
    listFollowUps: {
        parameters: {
            query?: {
                /** @description How many items a page holds; 25 if left out. */
                limit?: number;
                /** @description Where to go on: `page.nextCursor` of the page before. */
                cursor?: string;
                /** @description The caller's own */
                owner?: "me";
                /** @description Open ones whose time has passed; of what is due on a day, when the day is over */
                overdue?: boolean;
                priority?: "low" | "normal" | "high";
                origin?: "staff" | "cadence" | "template" | "partnership";
                ownerId?: string;
                contactId?: string;
                clientId?: string;
                referralId?: string;
                matchId?: string;
                /** @description What kind of thing they are about; goes together with `subjectId` */
                subjectType?: "contact" | "client" | "referral" | "match";
                /** @description What they are about */
                subjectId?: string;
                interactionId?: string;
                seriesId?: string;
                status?: "open" | "done" | "cancelled";
                dueBefore?: string;
                dueAfter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpPageDto"];
                };
            };
        };
    };
    createFollowUps: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateFollowUpDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpDto"];
                };
            };
        };
    };
    readFollowUps: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpDto"];
                };
            };
        };
    };
    archiveFollowUps: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version being changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    changeFollowUps: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version being changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeFollowUpDto"];
                "application/merge-patch+json": components["schemas"]["ChangeFollowUpDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpDto"];
                };
            };
        };
    };
    runFollowUpBatches: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchResultsDto"];
                };
            };
        };
    };
    createContactsFollowUps: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateContactsFollowUpsDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactsFollowUpsDto"];
                };
            };
        };
    };
    markDoneFollowUpMoves: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["DoneDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneFollowUpDto"];
                };
            };
        };
    };
    cancelFollowUpMoves: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpDto"];
                };
            };
        };
    };
    snoozeFollowUpMoves: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SnoozeDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpDto"];
                };
            };
        };
    };
    handOverFollowUpMoves: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOverDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpDto"];
                };
            };
        };
    };
    listHandOversFollowUpMoves: {
        parameters: {
            query?: {
                /** @description How many items a page holds; 25 if left out. */
                limit?: number;
                /** @description Where to go on: `page.nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandedOverPageDto"];
                };
            };
        };
    };
    listFollowUpSeries: {
        parameters: {
            query?: {
                /** @description How many items a page holds; 25 if left out. */
                limit?: number;
                /** @description Where to go on: `page.nextCursor` of the page before. */
                cursor?: string;
                ownerId?: string;
                contactId?: string;
                clientId?: string;
                referralId?: string;
                matchId?: string;
                /** @description Those that have ended, or those that go on */
                ended?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpSeriesPageDto"];
                };
            };
        };
    };
    readFollowUpSeries: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpSeriesDetailDto"];
                };
            };
        };
    };
    changeFollowUpSeries: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version being changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeFollowUpSeriesDto"];
                "application/merge-patch+json": components["schemas"]["ChangeFollowUpSeriesDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpSeriesDetailDto"];
                };
            };
        };
    };
    skipFollowUpSeries: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SkipDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpSeriesDetailDto"];
                };
            };
        };
    };
    endFollowUpSeries: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpSeriesDetailDto"];
                };
            };
        };
    };
    listFollowUpTemplates: {
        parameters: {
            query?: {
                /** @description How many items a page holds; 25 if left out. */
                limit?: number;
                /** @description Where to go on: `page.nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpTemplatePageDto"];
                };
            };
        };
    };
    createFollowUpTemplates: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateFollowUpTemplateDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpTemplateDto"];
                };
            };
        };
    };
    readFollowUpTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpTemplateDto"];
                };
            };
        };
    };
    removeFollowUpTemplates: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version being changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    changeFollowUpTemplates: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version being changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeFollowUpTemplateDto"];
                "application/merge-patch+json": components["schemas"]["ChangeFollowUpTemplateDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpTemplateDto"];
                };
            };
        };
    };
    applyFollowUpTemplates: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplyTemplateDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateApplicationDto"];
                };
            };
        };
    };
    suggestPartnerSuggestions: {
        parameters: {
            query: {
                kind: "local_business" | "job_agency" | "small_business_centre" | "educational_institution" | "public_institution" | "ngo" | "peer_library" | "mentor" | "business_leader";
                /** @description A tag of what is needed */
                service?: string;
                /** @description What the client speaks: BCP 47 */
                language?: string;
                /** @description A town */
                place?: string;
                /** @description 10, if left out */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnerSuggestionsDto"];
                };
            };
        };
    };
    listImports: {
        parameters: {
            query?: {
                /** @description How many items a page holds; 25 if left out. */
                limit?: number;
                /** @description Where to go on: `page.nextCursor` of the page before. */
                cursor?: string;
                status?: "uploaded" | "mapped" | "checking" | "checked" | "running" | "completed" | "cancelled" | "failed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPageDto"];
                };
            };
        };
    };
    createImports: {
        parameters: {
            query: {
                /** @description What the file is called */
                fileName: string;
            };
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": Blob;
                "text/csv": Blob;
                "text/vcard": Blob;
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": Blob;
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportWithPreviewDto"];
                };
            };
        };
    };
    readImports: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportWithPreviewDto"];
                };
            };
        };
    };
    removeImports: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    changeImports: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version being changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeImportDto"];
                "application/merge-patch+json": components["schemas"]["ChangeImportDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportWithPreviewDto"];
                };
            };
        };
    };
    checkImports: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportWithPreviewDto"];
                };
            };
        };
    };
    runImports: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportWithPreviewDto"];
                };
            };
        };
    };
    cancelImports: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportWithPreviewDto"];
                };
            };
        };
    };
    listFaultsImports: {
        parameters: {
            query?: {
                /** @description How many items a page holds; 25 if left out. */
                limit?: number;
                /** @description Where to go on: `page.nextCursor` of the page before. */
                cursor?: string;
            };
            header?: {
                "accept-language"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportFaultPageDto"];
                };
            };
        };
    };
    readFailedRowsImports: {
        parameters: {
            query?: never;
            header?: {
                "accept-language"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Done
             *
             *     The file
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example Name;E-mail
                     *     PUP;pup@kolobrzeg.example.org
                     */
                    "text/csv": string;
                };
            };
        };
    };
    exportExports: {
        parameters: {
            query: {
                kind?: "local_business" | "job_agency" | "small_business_centre" | "educational_institution" | "public_institution" | "ngo" | "peer_library" | "mentor" | "business_leader";
                party?: "organisation" | "person";
                sector?: "public" | "private" | "ngo";
                status?: "prospective" | "active" | "dormant" | "closed";
                city?: string;
                tag?: string;
                /** @description A code of NACE Rev. 2; `G` finds `47.61` too */
                industry?: string;
                ownerId?: string;
                deputyId?: string;
                branchId?: string;
                /** @description There was a contact, and the last one was before this */
                lastContactBefore?: string;
                /** @description The last contact was after this */
                lastContactAfter?: string;
                /** @description There was no contact since then, or never one */
                noContactSince?: string;
                /** @description Whether somebody has promised something */
                hasOpenFollowUp?: boolean;
                /** @description Words, or their beginnings, in any order and any alphabet, with or without diacritics: names, people, cities, tags, e-mail addresses, numbers and notes are searched. A word that nothing has is taken for a mistyped one. The best matches come first */
                q?: string;
                /** @description The archived ones instead of those at work */
                archived?: boolean;
                /** @description By name, in the order of the library's alphabet, if left out; `q` has an order of its own */
                sort?: "name" | "newest";
                /** @description vCard for telephones, the others with all columns */
                format: "csv" | "xlsx" | "vcard";
            };
            header?: {
                "accept-language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Done
             *
             *     The file
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example Name;E-mail
                     *     PUP;pup@kolobrzeg.example.org
                     */
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": Blob;
                    /**
                     * @example BEGIN:VCARD
                     *     VERSION:3.0
                     *     FN:PUP
                     *     END:VCARD
                     */
                    "text/vcard": string;
                };
            };
        };
    };
    listMentoringTerms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TermsDto"];
                };
            };
        };
    };
    addMentoringTerms: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTermDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnTermDto"];
                };
            };
        };
    };
    readMentoringTerms: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnTermDto"];
                };
            };
        };
    };
    renameMentoringTerms: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version being changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenameTermDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnTermDto"];
                };
            };
        };
    };
    readMentoringWeights: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WeightsVersionDto"];
                };
            };
        };
    };
    changeMentoringWeights: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version being changed */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeWeightsDto"];
                "application/merge-patch+json": components["schemas"]["ChangeWeightsDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WeightsVersionDto"];
                };
            };
        };
    };
    listMentorProfiles: {
        parameters: {
            query?: {
                /** @description How many items a page holds; 25 if left out. */
                limit?: number;
                /** @description Where to go on: `page.nextCursor` of the page before. */
                cursor?: string;
                /** @description The archived ones instead of those at work */
                archived?: boolean;
                /** @description Those that somebody has verified, or the others */
                verified?: boolean;
                contactId?: string;
                /** @description A skill, or a topic with all its skills */
                term?: string;
                /** @description A language that they speak */
                language?: string;
                /** @description Those who name this branch as a place to meet */
                branchId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentorProfilePageDto"];
                };
            };
        };
    };
    createMentorProfiles: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateMentorProfileDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentorProfileDto"];
                };
            };
        };
    };
    readMentorProfiles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentorProfileDto"];
                };
            };
        };
    };
    archiveMentorProfiles: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version being changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    changeMentorProfiles: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version being changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeMentorProfileDto"];
                "application/merge-patch+json": components["schemas"]["ChangeMentorProfileDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentorProfileDto"];
                };
            };
        };
    };
    restoreMentorProfiles: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version being changed */
                "If-Match": string;
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentorProfileDto"];
                };
            };
        };
    };
    listMentorExclusions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExclusionsDto"];
                };
            };
        };
    };
    excludeMentorExclusions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                clientId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    admitMentorExclusions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                clientId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listMentoringRequests: {
        parameters: {
            query?: {
                /** @description How many items a page holds; 25 if left out. */
                limit?: number;
                /** @description Where to go on: `page.nextCursor` of the page before. */
                cursor?: string;
                status?: "waiting" | "matched" | "closed";
                clientId?: string;
                ownerId?: string;
                branchId?: string;
                term?: string;
                /** @description Those who have waited since before this */
                waitingBefore?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentoringRequestPageDto"];
                };
            };
        };
    };
    createMentoringRequests: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateMentoringRequestDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentoringRequestDto"];
                };
            };
        };
    };
    readMentoringRequests: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentoringRequestDto"];
                };
            };
        };
    };
    changeMentoringRequests: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version being changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeMentoringRequestDto"];
                "application/merge-patch+json": components["schemas"]["ChangeMentoringRequestDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentoringRequestDto"];
                };
            };
        };
    };
    closeMentoringRequests: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version being changed */
                "If-Match": string;
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseMentoringRequestDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentoringRequestDto"];
                };
            };
        };
    };
    listSuggestions: {
        parameters: {
            query?: {
                /** @description How many items a page holds; 25 if left out. */
                limit?: number;
                /** @description Where to go on: `page.nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionPageDto"];
                };
            };
        };
    };
    suggestSuggestions: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuggestDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionDto"];
                };
            };
        };
    };
    suitabilitySuggestions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                profileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuitabilityDto"];
                };
            };
        };
    };
    proposeMatches: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchDto"];
                };
            };
        };
    };
    listMatches: {
        parameters: {
            query?: {
                /** @description How many items a page holds; 25 if left out. */
                limit?: number;
                /** @description Where to go on: `page.nextCursor` of the page before. */
                cursor?: string;
                status?: "proposed" | "accepted" | "declined" | "expired" | "cancelled" | "active" | "completed" | "ended_early";
                /** @description Those that have not ended, or those that have */
                open?: boolean;
                requestId?: string;
                profileId?: string;
                clientId?: string;
                ownerId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchPageDto"];
                };
            };
        };
    };
    readMatches: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchDto"];
                };
            };
        };
    };
    moveMatches: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveMatchDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchDto"];
                };
            };
        };
    };
    tellMatchTold: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TellOfSessionDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchDto"];
                };
            };
        };
    };
    takeBackMatchTold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    rateMatchTold: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RateMatchDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchDto"];
                };
            };
        };
    };
    listMentoringAssignments: {
        parameters: {
            query?: {
                /** @description How many items a page holds; 25 if left out. */
                limit?: number;
                /** @description Where to go on: `page.nextCursor` of the page before. */
                cursor?: string;
                status?: "pending" | "completed" | "failed" | "cancelled";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentoringAssignmentPageDto"];
                };
            };
        };
    };
    createMentoringAssignments: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateMentoringAssignmentDto"];
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentoringAssignmentDto"];
                };
            };
        };
    };
    readMentoringAssignments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentoringAssignmentDto"];
                };
            };
        };
    };
    listRequestsMentoringAssignments: {
        parameters: {
            query?: {
                /** @description How many items a page holds; 25 if left out. */
                limit?: number;
                /** @description Where to go on: `page.nextCursor` of the page before. */
                cursor?: string;
                isMatched?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignedRequestPageDto"];
                };
            };
        };
    };
    publishMentoringAssignments: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishAssignmentDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedPairsDto"];
                };
            };
        };
    };
    cancelMentoringAssignments: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentoringAssignmentDto"];
                };
            };
        };
    };
    listMentoringForms: {
        parameters: {
            query?: {
                /** @description How many items a page holds; 25 if left out. */
                limit?: number;
                /** @description Where to go on: `page.nextCursor` of the page before. */
                cursor?: string;
                contactId?: string;
                clientId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentoringFormPageDto"];
                };
            };
        };
    };
    askMentoringForms: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskForFormDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedFormDto"];
                };
            };
        };
    };
    revokeMentoringForms: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readTimeline: {
        parameters: {
            query?: {
                /** @description How many items a page holds; 25 if left out. */
                limit?: number;
                /** @description Where to go on: `page.nextCursor` of the page before. */
                cursor?: string;
                /** @description Only these: `what=interactions&what=referrals`. All, if left out. */
                what?: ("interactions" | "follow_ups" | "referrals" | "partnerships" | "mentoring" | "changes")[];
                /** @description `false` leaves an organisation's people out */
                people?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimelineEntryPageDto"];
                };
            };
        };
    };
    readToday: {
        parameters: {
            query?: {
                /** @description Whose list; only admins ask for any but their own */
                userId?: string;
                /** @description How much of each group, 50 if left out; `more` names the groups that have more */
                perGroup?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TodayDto"];
                };
            };
        };
    };
    openCalendarFeed: {
        parameters: {
            query?: never;
            header?: {
                /** @description With the same key and body again within 24 hours: the same answer and one effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarFeedDto"];
                };
            };
        };
    };
    closeCalendarFeed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readReciprocity: {
        parameters: {
            query: {
                /** @description From then on */
                from: string;
                /** @description Before then */
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReciprocityDto"];
                };
            };
        };
    };
    funnelWorkReports: {
        parameters: {
            query: {
                /** @description From then on */
                from: string;
                /** @description Before then */
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FunnelReportDto"];
                };
            };
        };
    };
    activityWorkReports: {
        parameters: {
            query: {
                /** @description From then on */
                from: string;
                /** @description Before then */
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityReportDto"];
                };
            };
        };
    };
    mentoringOfWorkReports: {
        parameters: {
            query: {
                /** @description From then on */
                from: string;
                /** @description Before then */
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentoringReportDto"];
                };
            };
        };
    };
    readMentoringFairness: {
        parameters: {
            query: {
                /** @description From then on */
                from: string;
                /** @description Before then */
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentoringFairnessDto"];
                };
            };
        };
    };
}
