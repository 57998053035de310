package careplan.language.time;

import careplan.language.time.HoursItem.Sort;

/** The phrases of texts about hours of opening, days and clock times aside. */
final class HoursWords {
  private HoursWords() {}

  private static final class Table {
    private static final PhraseTable<Sort> WORDS =
        new PhraseTable<Sort>()
            .with(
                Sort.ALL_HOURS,
                "round the clock,whole day every day,the whole day every day,non stop,nonstop,around the clock,day and night,night and day,day or night,"
                    + "night or day,days and nights,day & night,night & day,all day and night,"
                    + "all day and all night,all day all night,morning noon and night,all hours,"
                    + "all hours of the day,all hours of the day and night,24 seven,"
                    + "twenty four seven,day in day out,every hour of every day,every minute of every day,every hour,every minute,every minute of the day,always cover,every day and night,every day and every night,all days and nights,each day and night,"
                    + "every night and day,every hour of the day,"
                    + "all day every day,all day and every day,"
                    + "h 24,at all times,rownd y cloc,"
                    + "ddydd a nos,ddydd neu nos,dydd a nos,nos a dydd,dydd neu nos,"
                    + "nos neu ddydd,bob awr o'r dydd,o gwmpas y cloc,any hour,any hour of the day,"
                    + "at any hour,day and night time,dead of night")
            .with(
                Sort.ANY_TIME,
                "any time,anytime,any time at all,at any time,all the time,unrhyw bryd,"
                    + "unrhyw amser,whatever the hour,whatever time,whatever the time,no matter what time,"
                    + "no matter the time,no matter when,ar unrhyw adeg,bob amser,bob adeg,open all the time,all times")
            .with(
                Sort.REST,
                "all other times,at all other times,other times,at other times,outside these hours,"
                    + "outside those hours,outside of these hours,rest of the time,"
                    + "the rest of the time,rest of the week,the rest of the week,"
                    + "the rest,otherwise,after that,after hours,when closed,when we are closed,"
                    + "when we're closed,when the office is closed,when it is closed,"
                    + "outside this,outside this time,any other time,at any other time,"
                    + "all other hours,ar adegau eraill,bob amser arall,adegau eraill,"
                    + "gweddill yr amser,in between,everything else")
            .with(
                Sort.EXCEPT, "except,excepting,except for,excluding,excl,exc,apart from,other than")
            .with(Sort.EXCEPT, "bar,but not,not including,save for,ac eithrio,heblaw,ond nid")
            .with(
                Sort.NOT,
                "not,isn't,aren't,can't,cannot,can not,won't,doesn't,don't,wasn't,no,never,closed,"
                    + "shut,unavailable,no longer,without,shuts,closes,off,nid,ddim,dim,ar gau,"
                    + "nobody,no one,noone,stopped,stopped being,ceased,"
                    + "unable,couldn't,hasn't,isnt,dont,cant,wont")
            .with(Sort.PAST, "used to be,used to,was,were,formerly,previously")
            .with(
                Sort.AVAILABLE,
                "possible,guaranteed,guarantee,able,yet,staffed,anymore,any more,"
                    + "bosibl,posibl,available")
            .with(
                Sort.HOLIDAYS,
                "bank holidays,bank holiday,bank hols,bank hol,public holidays,holidays,hols,b hols,"
                    + "bh,bhs,christmas day,christmas,xmas,xmas day,new year's day,new year,"
                    + "boxing day,easter,easter sunday,good friday,gwyl y banc,gwyliau banc,"
                    + "gwyliau'r banc,christmas eve,christmas and new year,dydd nadolig,nadolig,"
                    + "school holidays,training days,training day,for lunch,lunch break")
            .with(
                Sort.INCLUDING,
                "including,incl,inc,even,also,as well as,yn cynnwys,gan gynnwys,hyd yn oed")
            .with(
                Sort.MESSAGE,
                "chatbot,bot,robot,fax,answerphone,answer phone,ansaphone,ansafone,answering machine,answer machine,"
                    + "answering service,voicemail,voice mail,voice message,machine,"
                    + "leave a message,leave message,leave a msg,leave your name,message,messages,"
                    + "e mail,email,emails,online,website,web,app,web form,"
                    + "call back,callback,call you back,ring back,ring you back,phone back,"
                    + "calls returned,calls are returned,call returned,get back to you,"
                    + "someone will ring,someone will call,will ring you,will call you,"
                    + "we ring back,recorded,recording,automated,"
                    + "peiriant ateb,neges,gadewch neges,negeseuon,ebost,e bost,ffonio'n ol,"
                    + "ffonio nol,pager message,reply,replies,response within,replies within")
            .with(
                Sort.TEXT,
                "texts,text,text message,text messages,whatsapp,web chat,webchat,chat,sms,tecst")
            .with(
                Sort.IN_CASE,
                "busy,engaged,no answer,if no one,if nobody,if no reply,no reply,if we miss,"
                    + "if missed,if unanswered,if you can't get through,if they don't answer,"
                    + "if we can't answer,if we don't answer,if he doesn't answer,wait,a wait,"
                    + "queue,delay,delays,slow,hold,if she doesn't answer,if all lines,"
                    + "may be charged,may cost,charges may apply,calls may,may be a wait,may be a queue,"
                    + "may have to wait,may need to wait,may take a while,keep trying,diverted,transferred,put through,may be recorded,are recorded,ask for,ask the switchboard,"
                    + "if not answered,be patient,hang on,long time")
            .with(
                Sort.HEDGE,
                "not confirmed,to be confirmed,unconfirmed,according to,was told,told it is,i am told,"
                    + "advertised as,advertised,claims to be,supposedly,"
                    + "only for people,"
                    + "usually,normally,mostly,most of the time,nearly always,almost always,often,"
                    + "sometimes,try,trying,tries,hope,hoping,hopes,aim,aims,aiming,should,should be,"
                    + "may,might,maybe,perhaps,when possible,where possible,if possible,"
                    + "if available,if i can,if he can,if she can,if we can,when i can,"
                    + "when we can,when able,where staffing allows,staffing permitting,subject to,"
                    + "like to,would like,we'd like,generally,nearly,almost,depends,depending,"
                    + "varies,vary,in theory,planned,plan to,planning,will be,going to be,soon,pilot,trial,temporarily,until further notice,"
                    + "i think,think,believe,probably,possibly,unsure,not sure,ask,check,tbc,"
                    + "unless,only if,if staff,around,about,in and out,more or less,supposed to,"
                    + "meant to,within reason,on a good day,roughly,approx,works shifts,at home,adref,adre,gartref,in the house,all day,most of the day,in all day,"
                    + "shift worker,shifts,fel arfer,weithiau,os yn bosibl,gan amlaf,"
                    + "pan yn bosibl,dibynnu,as far as possible,when free,if free,"
                    + "when she can,when he can,if in,if at home,when in,when at home,in most,"
                    + "as a rule,in principle,on paper,allegedly,apparently")
            .with(
                Sort.SEASON,
                "term time,in term time,during term,term time only,cold weather,winter,summer,"
                    + "in winter,in summer,school days,yn ystod y tymor,tymor ysgol,the season,"
                    + "during events,event days,match days,semester")
            .with(
                Sort.LIMITED,
                "text only,texts only,book,booking,bookings,in advance,hours ahead,days ahead,"
                    + "most days,some days,most weekdays,most mornings,certain days,set days,"
                    + "odd days,a few days,by appointment,appointment only,appointments only,by arrangement,part time,part timer,half days,school hours,drop in,when at work,"
                    + "not at work,when working,on shift,reasonable time,any reasonable time,"
                    + "reasonable hour,any reasonable hour,reasonable hours,sociable hours,"
                    + "social hours,limited hours,limited,hours vary,trwy apwyntiad,drwy apwyntiad,"
                    + "extended hours,unlock hours,visiting hours,"
                    + "library hours,college hours,nursery hours,waking hours,"
                    + "daytime hours,school day,dusk till dawn,dusk to dawn,dusk until dawn,"
                    + "dawn till dusk,dawn to dusk,sunrise to sunset,break times,break time,"
                    + "breaktimes,playtime,lunchtimes,lunch times,mealtimes,meal times,"
                    + "rhan amser,alternate,every other,fortnightly,monthly,"
                    + "when on duty,early shifts,late shifts,day shift,day shifts,night shift,night shifts,opening hours,after school,after work,before work,before school,"
                    + "after tea,before bed,till late,until late,once a week,weekly")
            .with(Sort.AND, "and,plus,&,+,a,ac,or");
  }

  static PhraseTable.Match<Sort> at(Tokens tokens, int index) {
    return Table.WORDS.at(tokens, index);
  }
}
