import { NewerVersion as NewerVersion_eaa6d43357f13b3ead5f499c1a813bd3 } from '@/components/admin/newer-version/newer-version'
import { ReviewHistory as ReviewHistory_102b8c7516e20d75d96168a30419b095 } from '@/components/admin/review-history/review-history'
import { CopyCheck as CopyCheck_65407a48c13bef1cbaa123298ebeabda } from '@/components/admin/copy-check/copy-check'
import { HeadlinePreview as HeadlinePreview_18f199a8918f465f75da5d1e026a0883 } from '@/components/admin/writing/headline-preview'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { CleanPasteFeature as CleanPasteFeature_09b170e5b56b2d914b6c697772b47826 } from '@/components/admin/clean-paste/feature'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { WordCount as WordCount_e350ad87b1cb19277d5d8e1e5b2e1324 } from '@/components/admin/writing/word-count'
import { ViewCount as ViewCount_873bb016c047bb160e673b850faf9d80 } from '@/components/admin/view-count'
import { LoansPanel as LoansPanel_b87e370b6a2ca8fa088c6aad56faf950 } from '@/components/admin/loans/loans-panel'
import { UploadManuscript as UploadManuscript_a927e698950fc5b7072d15c11d5c0612 } from '@/components/admin/upload-manuscript/upload-manuscript'
import { ReviewActs as ReviewActs_60772c55115ac7a6590fc90da70dac62 } from '@/components/admin/review-acts'
import { Shortcuts as Shortcuts_710555df89a826b90a3a20def75f8c95 } from '@/components/admin/shortcuts/shortcuts'
import { NoButton as NoButton_673515028583dd01881bf4b3a22dda51 } from '@/components/admin/no-button'
import { DrawDesk as DrawDesk_42f6a5f7c5982cc363d194023102a144 } from '@/components/admin/draw/draw-desk'
import { StewardLinks as StewardLinks_23cd1acf4cda8088d5f714f16cccbfdc } from '@/components/admin/steward-links/steward-links'
import { RegistrationsView as RegistrationsView_e35596b3083bf2a8da49e53222c9fc3f } from '@/components/admin/registrations/registrations-view'
import { AdCountsLink as AdCountsLink_0350e0c4a1c4274519678004e65615c1 } from '@/components/admin/ad-counts-link'
import { NoticePapers as NoticePapers_feb45d2cff64ac01ccba084d69e1e490 } from '@/components/admin/notice-papers'
import { MergeUnion as MergeUnion_fa0c3640c7139fb7fc1b14d18b000abb } from '@/components/admin/merge-union/merge-union'
import { PasswordField as PasswordField_3817bf644402e67bfe6577f60ef982de } from '@payloadcms/ui'
import { OwnPasswordHint as OwnPasswordHint_4e0585889a084ebbc720d26fac29fdf1 } from '@/components/admin/own-password-hint'
import { AccountActs as AccountActs_c9879618c50a20f7f5c0d3a5a7fc512f } from '@/components/admin/account-acts/account-acts'
import { ActionCell as ActionCell_5a751975cf84e7f1e275cbfd301e0a58 } from '@/components/admin/audit/cells'
import { SubjectCell as SubjectCell_5a751975cf84e7f1e275cbfd301e0a58 } from '@/components/admin/audit/cells'
import { AddressCell as AddressCell_5a751975cf84e7f1e275cbfd301e0a58 } from '@/components/admin/audit/cells'
import { AuditTools as AuditTools_0a164f611f4fd8a4407f3c198b8a2fb7 } from '@/components/admin/audit/audit-tools'
import { StandingStories as StandingStories_374dfd37c489a2d235a8e5f37128efeb } from '@/components/admin/front-page/standing-stories'
import { PickLabel as PickLabel_f376bb0f0540328b4c90e60853d7b011 } from '@/components/admin/front-page/pick-label'
import { AcceptPhone as AcceptPhone_2ee55bbebe7571cba3553cab43f99927 } from '@/components/admin/accept-phone'
import { LogoutButton as LogoutButton_584943725c58a8497830a9c075c076ec } from '@/components/admin/logout-button'
import { Wordmark as Wordmark_7b5801c4f74b8b8c00bf07dc97464802 } from '@/components/admin/wordmark'
import { MostViewed as MostViewed_9092be9b58062dfec09898a6d471ef9f } from '@/components/admin/most-viewed'
import { StartHere as StartHere_b479efd648901af04881bbe3e57022bc } from '@/components/admin/start-here'
import { Desk as Desk_696e0c2a073910dc16a8ec99deb7b234 } from '@/components/admin/desk/desk'
import { ImportNavLink as ImportNavLink_46ecd41a50b3f8d063dd6211974f8076 } from '@/components/admin/page-import/nav-link'
import { ImportPageView as ImportPageView_1c968732e309fe142b3711ea8b6efe23 } from '@/components/admin/page-import/import-page-view'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@/components/admin/newer-version/newer-version#NewerVersion": NewerVersion_eaa6d43357f13b3ead5f499c1a813bd3,
  "@/components/admin/review-history/review-history#ReviewHistory": ReviewHistory_102b8c7516e20d75d96168a30419b095,
  "@/components/admin/copy-check/copy-check#CopyCheck": CopyCheck_65407a48c13bef1cbaa123298ebeabda,
  "@/components/admin/writing/headline-preview#HeadlinePreview": HeadlinePreview_18f199a8918f465f75da5d1e026a0883,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@/components/admin/clean-paste/feature#CleanPasteFeature": CleanPasteFeature_09b170e5b56b2d914b6c697772b47826,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@/components/admin/writing/word-count#WordCount": WordCount_e350ad87b1cb19277d5d8e1e5b2e1324,
  "@/components/admin/view-count#ViewCount": ViewCount_873bb016c047bb160e673b850faf9d80,
  "@/components/admin/loans/loans-panel#LoansPanel": LoansPanel_b87e370b6a2ca8fa088c6aad56faf950,
  "@/components/admin/upload-manuscript/upload-manuscript#UploadManuscript": UploadManuscript_a927e698950fc5b7072d15c11d5c0612,
  "@/components/admin/review-acts#ReviewActs": ReviewActs_60772c55115ac7a6590fc90da70dac62,
  "@/components/admin/shortcuts/shortcuts#Shortcuts": Shortcuts_710555df89a826b90a3a20def75f8c95,
  "@/components/admin/no-button#NoButton": NoButton_673515028583dd01881bf4b3a22dda51,
  "@/components/admin/draw/draw-desk#DrawDesk": DrawDesk_42f6a5f7c5982cc363d194023102a144,
  "@/components/admin/steward-links/steward-links#StewardLinks": StewardLinks_23cd1acf4cda8088d5f714f16cccbfdc,
  "@/components/admin/registrations/registrations-view#RegistrationsView": RegistrationsView_e35596b3083bf2a8da49e53222c9fc3f,
  "@/components/admin/ad-counts-link#AdCountsLink": AdCountsLink_0350e0c4a1c4274519678004e65615c1,
  "@/components/admin/notice-papers#NoticePapers": NoticePapers_feb45d2cff64ac01ccba084d69e1e490,
  "@/components/admin/merge-union/merge-union#MergeUnion": MergeUnion_fa0c3640c7139fb7fc1b14d18b000abb,
  "@payloadcms/ui#PasswordField": PasswordField_3817bf644402e67bfe6577f60ef982de,
  "@/components/admin/own-password-hint#OwnPasswordHint": OwnPasswordHint_4e0585889a084ebbc720d26fac29fdf1,
  "@/components/admin/account-acts/account-acts#AccountActs": AccountActs_c9879618c50a20f7f5c0d3a5a7fc512f,
  "@/components/admin/audit/cells#ActionCell": ActionCell_5a751975cf84e7f1e275cbfd301e0a58,
  "@/components/admin/audit/cells#SubjectCell": SubjectCell_5a751975cf84e7f1e275cbfd301e0a58,
  "@/components/admin/audit/cells#AddressCell": AddressCell_5a751975cf84e7f1e275cbfd301e0a58,
  "@/components/admin/audit/audit-tools#AuditTools": AuditTools_0a164f611f4fd8a4407f3c198b8a2fb7,
  "@/components/admin/front-page/standing-stories#StandingStories": StandingStories_374dfd37c489a2d235a8e5f37128efeb,
  "@/components/admin/front-page/pick-label#PickLabel": PickLabel_f376bb0f0540328b4c90e60853d7b011,
  "@/components/admin/accept-phone#AcceptPhone": AcceptPhone_2ee55bbebe7571cba3553cab43f99927,
  "@/components/admin/logout-button#LogoutButton": LogoutButton_584943725c58a8497830a9c075c076ec,
  "@/components/admin/wordmark#Wordmark": Wordmark_7b5801c4f74b8b8c00bf07dc97464802,
  "@/components/admin/most-viewed#MostViewed": MostViewed_9092be9b58062dfec09898a6d471ef9f,
  "@/components/admin/start-here#StartHere": StartHere_b479efd648901af04881bbe3e57022bc,
  "@/components/admin/desk/desk#Desk": Desk_696e0c2a073910dc16a8ec99deb7b234,
  "@/components/admin/page-import/nav-link#ImportNavLink": ImportNavLink_46ecd41a50b3f8d063dd6211974f8076,
  "@/components/admin/page-import/import-page-view#ImportPageView": ImportPageView_1c968732e309fe142b3711ea8b6efe23,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
