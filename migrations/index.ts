import * as migration_20261123_063002_initial from './20261123_063002_initial';
import * as migration_20261123_063003_cache_outbox from './20261123_063003_cache_outbox';
import * as migration_20261124_060000_search_documents from './20261124_060000_search_documents';
import * as migration_20261124_061000_page_views from './20261124_061000_page_views';
import * as migration_20261124_061206_avif_sizes from './20261124_061206_avif_sizes';
import * as migration_20261124_061500_scaling_indexes from './20261124_061500_scaling_indexes';
import * as migration_20261124_062130_edition_hotspots from './20261124_062130_edition_hotspots';
import * as migration_20261124_063414_city_map from './20261124_063414_city_map';
import * as migration_20261124_110501_notice_desk from './20261124_110501_notice_desk';
import * as migration_20261124_112600_notice_papers from './20261124_112600_notice_papers';
import * as migration_20261124_112618_audit_address from './20261124_112618_audit_address';
import * as migration_20261124_113100_audit_chain from './20261124_113100_audit_chain';
import * as migration_20261124_113133_second_factor from './20261124_113133_second_factor';
import * as migration_20261124_113150_advertising from './20261124_113150_advertising';
import * as migration_20261124_113200_second_factors from './20261124_113200_second_factors';
import * as migration_20261124_113436_review_acts from './20261124_113436_review_acts';
import * as migration_20261124_114200_invitations from './20261124_114200_invitations';
import * as migration_20261124_114230_review_remarks from './20261124_114230_review_remarks';
import * as migration_20261124_114602_urgent_stories from './20261124_114602_urgent_stories';
import * as migration_20261124_114755_desk_lists from './20261124_114755_desk_lists';
import * as migration_20261124_115116_merged_unions from './20261124_115116_merged_unions';
import * as migration_20261124_115400_unions_are_kept from './20261124_115400_unions_are_kept';
import * as migration_20261124_133401_registrations from './20261124_133401_registrations';
import * as migration_20261124_133500_registration_counters from './20261124_133500_registration_counters';
import * as migration_20261124_133900_story_sketches from './20261124_133900_story_sketches';
import * as migration_20261124_140414_souvenir_rules from './20261124_140414_souvenir_rules';
import * as migration_20261124_140500_draws from './20261124_140500_draws';
import * as migration_20261124_140612_check_in from './20261124_140612_check_in';
import * as migration_20261124_141118_registration_erasure from './20261124_141118_registration_erasure';
import * as migration_20261124_141649_city_desk from './20261124_141649_city_desk';
import * as migration_20261124_141700_letters_due from './20261124_141700_letters_due';
import * as migration_20261124_142123_copy_desk from './20261124_142123_copy_desk';
import * as migration_20261124_143000_pledge_signatures from './20261124_143000_pledge_signatures';
import * as migration_20261124_150900_event_desk from './20261124_150900_event_desk';

export const migrations = [
  {
    up: migration_20261123_063002_initial.up,
    down: migration_20261123_063002_initial.down,
    name: '20261123_063002_initial',
  },
  {
    up: migration_20261123_063003_cache_outbox.up,
    down: migration_20261123_063003_cache_outbox.down,
    name: '20261123_063003_cache_outbox',
  },
  {
    up: migration_20261124_060000_search_documents.up,
    down: migration_20261124_060000_search_documents.down,
    name: '20261124_060000_search_documents',
  },
  {
    up: migration_20261124_061000_page_views.up,
    down: migration_20261124_061000_page_views.down,
    name: '20261124_061000_page_views',
  },
  {
    up: migration_20261124_061206_avif_sizes.up,
    down: migration_20261124_061206_avif_sizes.down,
    name: '20261124_061206_avif_sizes',
  },
  {
    up: migration_20261124_061500_scaling_indexes.up,
    down: migration_20261124_061500_scaling_indexes.down,
    name: '20261124_061500_scaling_indexes',
  },
  {
    up: migration_20261124_062130_edition_hotspots.up,
    down: migration_20261124_062130_edition_hotspots.down,
    name: '20261124_062130_edition_hotspots',
  },
  {
    up: migration_20261124_063414_city_map.up,
    down: migration_20261124_063414_city_map.down,
    name: '20261124_063414_city_map',
  },
  {
    up: migration_20261124_110501_notice_desk.up,
    down: migration_20261124_110501_notice_desk.down,
    name: '20261124_110501_notice_desk',
  },
  {
    up: migration_20261124_112600_notice_papers.up,
    down: migration_20261124_112600_notice_papers.down,
    name: '20261124_112600_notice_papers',
  },
  {
    up: migration_20261124_112618_audit_address.up,
    down: migration_20261124_112618_audit_address.down,
    name: '20261124_112618_audit_address',
  },
  {
    up: migration_20261124_113100_audit_chain.up,
    down: migration_20261124_113100_audit_chain.down,
    name: '20261124_113100_audit_chain',
  },
  {
    up: migration_20261124_113133_second_factor.up,
    down: migration_20261124_113133_second_factor.down,
    name: '20261124_113133_second_factor',
  },
  {
    up: migration_20261124_113150_advertising.up,
    down: migration_20261124_113150_advertising.down,
    name: '20261124_113150_advertising',
  },
  {
    up: migration_20261124_113200_second_factors.up,
    down: migration_20261124_113200_second_factors.down,
    name: '20261124_113200_second_factors',
  },
  {
    up: migration_20261124_113436_review_acts.up,
    down: migration_20261124_113436_review_acts.down,
    name: '20261124_113436_review_acts',
  },
  {
    up: migration_20261124_114200_invitations.up,
    down: migration_20261124_114200_invitations.down,
    name: '20261124_114200_invitations',
  },
  {
    up: migration_20261124_114230_review_remarks.up,
    down: migration_20261124_114230_review_remarks.down,
    name: '20261124_114230_review_remarks',
  },
  {
    up: migration_20261124_114602_urgent_stories.up,
    down: migration_20261124_114602_urgent_stories.down,
    name: '20261124_114602_urgent_stories',
  },
  {
    up: migration_20261124_114755_desk_lists.up,
    down: migration_20261124_114755_desk_lists.down,
    name: '20261124_114755_desk_lists',
  },
  {
    up: migration_20261124_115116_merged_unions.up,
    down: migration_20261124_115116_merged_unions.down,
    name: '20261124_115116_merged_unions',
  },
  {
    up: migration_20261124_115400_unions_are_kept.up,
    down: migration_20261124_115400_unions_are_kept.down,
    name: '20261124_115400_unions_are_kept',
  },
  {
    up: migration_20261124_133401_registrations.up,
    down: migration_20261124_133401_registrations.down,
    name: '20261124_133401_registrations',
  },
  {
    up: migration_20261124_133500_registration_counters.up,
    down: migration_20261124_133500_registration_counters.down,
    name: '20261124_133500_registration_counters',
  },
  {
    up: migration_20261124_133900_story_sketches.up,
    down: migration_20261124_133900_story_sketches.down,
    name: '20261124_133900_story_sketches',
  },
  {
    up: migration_20261124_140414_souvenir_rules.up,
    down: migration_20261124_140414_souvenir_rules.down,
    name: '20261124_140414_souvenir_rules',
  },
  {
    up: migration_20261124_140500_draws.up,
    down: migration_20261124_140500_draws.down,
    name: '20261124_140500_draws',
  },
  {
    up: migration_20261124_140612_check_in.up,
    down: migration_20261124_140612_check_in.down,
    name: '20261124_140612_check_in',
  },
  {
    up: migration_20261124_141118_registration_erasure.up,
    down: migration_20261124_141118_registration_erasure.down,
    name: '20261124_141118_registration_erasure',
  },
  {
    up: migration_20261124_141649_city_desk.up,
    down: migration_20261124_141649_city_desk.down,
    name: '20261124_141649_city_desk',
  },
  {
    up: migration_20261124_141700_letters_due.up,
    down: migration_20261124_141700_letters_due.down,
    name: '20261124_141700_letters_due',
  },
  {
    up: migration_20261124_142123_copy_desk.up,
    down: migration_20261124_142123_copy_desk.down,
    name: '20261124_142123_copy_desk',
  },
  {
    up: migration_20261124_143000_pledge_signatures.up,
    down: migration_20261124_143000_pledge_signatures.down,
    name: '20261124_143000_pledge_signatures',
  },
  {
    up: migration_20261124_150900_event_desk.up,
    down: migration_20261124_150900_event_desk.down,
    name: '20261124_150900_event_desk',
  },
];
